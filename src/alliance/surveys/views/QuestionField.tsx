import type { Child } from 'hono/jsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { wordsIn } from '../questionnaire-types.ts';
import { isOneOfSeveral, noStatement } from '../rules/read-value.ts';
import { texts } from '../texts/index.ts';
import { GroupField } from './GroupField.tsx';
import { partName, type QuestionFieldProps } from './question-part.ts';

/** One question with its control, and „no statement“ beside it. */
export const QuestionField = (props: QuestionFieldProps) => {
  const { question, sent, error, language } = props;
  const { key, type, required } = question;
  const t = texts(language).answer;
  if (type === 'note') return <p class="hm-pre">{wordsIn(question.label, language)}</p>;
  const common = {
    name: partName(key, 'wert'),
    label: wordsIn(question.label, language),
    hint: <Hints {...props} />,
    error,
    required,
    optionalMark: language === 'en' ? 'optional' : 'freiwillig',
  };
  if (isOneOfSeveral(question)) return <OneChoice {...props} common={common} />;
  const value = sent['wert'] ?? '';
  return (
    <div class="hm-question">
      {type === 'text' && <TextField {...common} value={value} maxlength={300} />}
      {type === 'long-text' && <TextArea {...common} value={value} maxlength={5_000} />}
      {(type === 'integer' || type === 'decimal') && (
        <NumberField {...common} value={value} decimal={type === 'decimal'} />
      )}
      {type === 'date' && <DateField {...common} value={value} />}
      {['multiple', 'ranking', 'matrix', 'table', 'file'].includes(type) && (
        <GroupField {...props} legend={common.label} hint={common.hint} optionalMark={common.optionalMark} />
      )}
      <Checkbox
        name={partName(key, 'keine')}
        label={t.noStatement}
        value="ja"
        checked={(sent['keine'] ?? '') !== ''}
      />
    </div>
  );
};

const Hints = ({ question, notes = [], language }: QuestionFieldProps) => {
  const t = texts(language).answer;
  const lines = [
    ...(question.hint ? [wordsIn(question.hint, language)] : []),
    ...(question.type === 'ranking' ? [t.rankHint] : question.type === 'table' ? [t.rowsHint] : []),
    ...(question.type === 'file' ? [t.fileHint] : []),
    ...notes,
  ];
  return lines.map((line, index) => (
    <>
      {index > 0 && <br />}
      {line}
    </>
  ));
};

type Common = {
  name: string;
  label: string;
  hint: Child;
  error: string | undefined;
  required: boolean;
  optionalMark: string;
};

/** Radio buttons cannot be emptied again, so that saying nothing is a choice of its own. */
const OneChoice = ({ question, sent, language, common }: QuestionFieldProps & { common: Common }) => {
  const t = texts(language).answer;
  const own =
    question.type === 'yes-no'
      ? [
          { value: 'ja', label: t.yes },
          { value: 'nein', label: t.no },
        ]
      : (question.options ?? []).map(({ key, label }) => ({ value: key, label: wordsIn(label, language) }));
  const choices = [
    ...own,
    ...(question.other ? [{ value: 'other', label: t.other }] : []),
    { value: noStatement, label: t.noStatement },
    { value: '', label: t.nothingChosen },
  ];
  const group = <RadioGroup {...common} value={sent['wert'] ?? ''} options={choices} />;
  if (!question.other) return group;
  return (
    <div class="hm-question">
      {group}
      <TextField
        name={partName(question.key, 'sonst')}
        label={t.otherWhat}
        value={sent['sonst'] ?? ''}
        maxlength={300}
      />
    </div>
  );
};
