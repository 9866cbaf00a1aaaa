import { texts } from '../../../alliance/statements/texts/index.ts';
import { fill } from '../../../platform/texts.ts';
import { ButtonForm } from '../../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { formSeal } from '../../account.tsx';
import { clauseName } from '../parts.tsx';
import type { Part, Shown } from './shown.ts';

/** What would make a long text exact: an agreed core, and clauses that are answered alike taken together. */
export const Simplify = ({ shown, simplify, visit }: Part & { simplify: NonNullable<Shown['simplify']> }) => {
  const t = texts(visit.language).denominator;
  const base = `/erklaerungen/${shown.statement.id}/nenner`;
  const name = (place: number): string => {
    const clause = shown.clauses[place];
    return clause ? clauseName(clause) : '';
  };
  return (
    <section>
      <h2 class="kern-heading-medium">{t.simplify}</h2>
      <p>{t.simplifyCore}</p>
      {simplify.core.length === 0 ? (
        <p>{t.simplifyNone}</p>
      ) : (
        <>
          <ul class="kern-list">
            {simplify.core.map(({ clause, rejectedBy }) => (
              <li>{fill(t.coreLine, { clause: name(clause), n: rejectedBy })}</li>
            ))}
          </ul>
          {shown.may.reckon && (
            <ButtonForm action={`${base}/rechnen-mit-kern`} hidden={formSeal(visit)} label={t.reckonCore} />
          )}
        </>
      )}
      <p>{t.simplifyAlike}</p>
      {simplify.alike.length === 0 ? (
        <p>{t.simplifyNone}</p>
      ) : (
        <>
          <ul class="kern-list">
            {simplify.alike.map(({ first, second, differently }) => (
              <li>{fill(t.alikeLine, { first: name(first), second: name(second), n: differently })}</li>
            ))}
          </ul>
          {shown.may.reckon && (
            <ButtonForm
              action={`${base}/rechnen-zusammen`}
              hidden={formSeal(visit)}
              label={t.reckonTogether}
            />
          )}
        </>
      )}
      {shown.may.reckon && (
        <p>
          <ButtonLink href={`${base}/auswahl`} label={t.chooseYourself} />
        </p>
      )}
    </section>
  );
};
