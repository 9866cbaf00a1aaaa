import type { Language } from '../../../platform/texts.ts';
import type { Question } from '../questionnaire-types.ts';
import type { Sent } from '../rules/read-value.ts';
import type { Value } from '../types.ts';

export interface QuestionFieldProps {
  question: Question;
  /** What stands in its fields, by the names that the form sends. */
  sent: Sent;
  error?: string | undefined;
  /** Stands below the hint: condition, origin, what is stored meanwhile. */
  notes?: readonly string[];
  /** The stored file, with where it is read. */
  file?: { value: Value | undefined; href: string } | undefined;
  language: Language;
}

/** Name of a part of the answer to a question, as the form sends it. */
export const partName = (key: string, part: string): string => `answers.${key}.${part}`;

/** The control that an error of this question leads to. */
export const firstPart = ({ key, type, options = [], rows = [], columns = [] }: Question): string => {
  const [option] = options;
  const part: Partial<Record<Question['type'], string>> = {
    multiple: `w-${option?.key ?? 'other'}`,
    ranking: `r-${option?.key ?? ''}`,
    matrix: `z-${rows[0]?.key ?? ''}`,
    table: `t-0-${columns[0]?.key ?? ''}`,
    file: 'datei',
  };
  return partName(key, part[type] ?? 'wert');
};
