import type { Child } from 'hono/jsx';
import { fill } from '../../../platform/texts.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { FileField } from '../../../ui/FileField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { type Question, wordsIn } from '../questionnaire-types.ts';
import { texts } from '../texts/index.ts';
import { partName, type QuestionFieldProps } from './question-part.ts';

type Props = QuestionFieldProps & { legend: string; hint: Child; optionalMark: string };

/** Questions that need several controls under one legend. */
export const GroupField = (props: Props) => {
  const { question, legend, hint, error, optionalMark } = props;
  return (
    <Fieldset
      name={partName(question.key, 'wert')}
      legend={legend}
      hint={hint}
      error={error}
      required={question.required}
      optionalMark={optionalMark}
    >
      <Controls {...props} />
    </Fieldset>
  );
};

const Controls = (props: Props) => {
  switch (props.question.type) {
    case 'multiple':
      return <Choices {...props} />;
    case 'ranking':
      return <Ranks {...props} />;
    case 'matrix':
      return <Matrix {...props} />;
    case 'table':
      return <Rows {...props} />;
    default:
      return <Upload {...props} />;
  }
};

const Choices = ({ question: { key, options = [], other }, sent, language }: Props) => {
  const t = texts(language).answer;
  return (
    <>
      {options.map((option) => (
        <Checkbox
          name={partName(key, `w-${option.key}`)}
          label={wordsIn(option.label, language)}
          value="ja"
          checked={(sent[`w-${option.key}`] ?? '') !== ''}
        />
      ))}
      {other && (
        <TextField
          name={partName(key, 'sonst')}
          label={t.otherWhat}
          value={sent['sonst'] ?? ''}
          maxlength={300}
        />
      )}
    </>
  );
};

const Ranks = ({ question: { key, options = [] }, sent, language }: Props) => (
  <>
    {options.map((option) => (
      <NumberField
        name={partName(key, `r-${option.key}`)}
        label={fill(texts(language).answer.rank, { option: wordsIn(option.label, language) })}
        value={sent[`r-${option.key}`] ?? ''}
        width="digits"
      />
    ))}
  </>
);

const Matrix = ({ question: { key, rows = [], options = [] }, sent, language }: Props) => (
  <>
    {rows.map((row) => (
      <SelectField
        name={partName(key, `z-${row.key}`)}
        label={wordsIn(row.label, language)}
        value={sent[`z-${row.key}`] ?? ''}
        empty={texts(language).answer.nothingChosen}
        options={options.map((option) => ({ value: option.key, label: wordsIn(option.label, language) }))}
      />
    ))}
  </>
);

/** As many rows as are filled, and two empty ones. */
const Rows = ({ question, sent, language }: Props) => {
  const filled = Object.keys(sent).flatMap((name) => Number(/^t-(\d+)-/u.exec(name)?.[1] ?? -1));
  const count = Math.min(30, Math.max(-1, ...filled) + 3);
  return (
    <>
      {Array.from({ length: count }, (_, row) => (
        <Fieldset
          name={partName(question.key, `zeile-${row}`)}
          legend={fill(texts(language).answer.row, { n: row + 1 })}
        >
          {(question.columns ?? []).map((column) => (
            <TableCell question={question} column={column} row={row} sent={sent} language={language} />
          ))}
        </Fieldset>
      ))}
    </>
  );
};

const TableCell = ({
  question,
  column: { key, label, type },
  row,
  sent,
  language,
}: Pick<Props, 'question' | 'sent' | 'language'> & {
  column: NonNullable<Question['columns']>[number];
  row: number;
}) => {
  const part = `t-${row}-${key}`;
  const common = {
    name: partName(question.key, part),
    label: wordsIn(label, language),
    value: sent[part] ?? '',
  };
  if (type === 'date') return <DateField {...common} />;
  return type === 'text' ? (
    <TextField {...common} maxlength={300} />
  ) : (
    <NumberField {...common} decimal={type === 'decimal'} />
  );
};

const Upload = ({ question: { key }, file, language }: Props) => {
  const t = texts(language).answer;
  const kept = file?.value;
  const stored = kept !== null && typeof kept === 'object' && 'file' in kept ? kept : null;
  return (
    <>
      {stored && file && (
        <>
          <p>
            <a href={file.href}>{stored.name}</a>
          </p>
          <Checkbox name={partName(key, 'entfernen')} label={t.fileRemove} value="ja" />
        </>
      )}
      <FileField name={partName(key, 'datei')} label={t.file} accept=".pdf,.docx,.png" />
    </>
  );
};
