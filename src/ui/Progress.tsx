import { fieldId } from './fieldId.ts';

export interface ProgressProps {
  /** Unique on the page, for the id. */
  name: string;
  label: string;
  value: number;
  max: number;
  /** The state in words: "37 von 120 Antworten". */
  text: string;
}

export const Progress = ({ name, label, value, max, text }: ProgressProps) => {
  const id = `${fieldId(name)}-progress`;
  return (
    <div class="kern-progress hm-progress">
      <div class="hm-progress__words">
        <label for={id}>{label}</label>
        <span>{text}</span>
      </div>
      <progress id={id} value={String(value)} max={String(max)}>
        {text}
      </progress>
    </div>
  );
};
