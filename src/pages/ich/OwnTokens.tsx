import { texts } from '../../alliance/people/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { addDays, dayOf } from '../../shared/days.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { formSeal, officeLabel } from '../account.tsx';
import type { Account } from './account.tsx';

/** Tokens with which programs act for somebody. */
export const OwnTokens = ({ shown: { tokens, offices }, visit }: { shown: Account; visit: Visit }) => {
  const { account: t } = texts(visit.language);
  const labelOf = (office: number | null): string => {
    const held = offices.find(({ id }) => id === office);
    return held ? officeLabel(visit, held) : '–';
  };
  return (
    <section class="hm-part" aria-labelledby="schluessel">
      <h2 class="kern-heading-medium" id="schluessel">
        {t.tokens}
      </h2>
      {tokens.length === 0 ? (
        <p>{t.noTokens}</p>
      ) : (
        <DataTable
          caption={t.tokens}
          hideCaption
          rows={tokens}
          columns={[
            { header: t.tokenName, rowHeader: true, cell: ({ name }) => name },
            { header: t.office, cell: ({ office }) => labelOf(office) },
            {
              header: t.tokenUntil,
              cell: ({ expiresAt }) => formatDay(addDays(dayOf(expiresAt), -1), visit.language),
            },
            {
              header: t.tokenState,
              cell: ({ state }) => (
                <Badge label={t.tokenStates[state]} tone={state === 'valid' ? 'success' : 'neutral'} />
              ),
            },
            {
              header: t.actions,
              hideHeader: true,
              cell: ({ id, name, state }) =>
                state === 'valid' ? (
                  <ButtonForm
                    action={`/ich/schluessel/${id}/widerrufen`}
                    hidden={formSeal(visit)}
                    label={texts(visit.language).actions['revoke-token'].submit}
                    about={`${texts(visit.language).actions['revoke-token'].submit}: ${name}`}
                    variant="tertiary"
                  />
                ) : null,
            },
          ]}
        />
      )}
      {offices.some(({ isOver }) => !isOver) && (
        <Actions>
          <ButtonLink href="/ich/schluessel" label={t.newToken} />
        </Actions>
      )}
    </section>
  );
};

/** The one time that a token is shown. */
export const NewToken = ({ token, visit: { language, house } }: { token: string; visit: Visit }) => {
  const { account: t } = texts(language);
  return (
    <>
      <PageHead title={t.tokenOnce} />
      <Alert tone="warning" title={t.tokenOnceText}>
        <p>
          <code class="hm-secret">{token}</code>
        </p>
      </Alert>
      <p>{t.tokenUse}</p>
      <pre class="hm-code">{`curl -H "Authorization: Bearer ${token}" ${house.config.BASE_URL}/api/v1/people/account`}</pre>
      <Actions>
        <ButtonLink href="/ich" label={t.back} />
      </Actions>
    </>
  );
};
