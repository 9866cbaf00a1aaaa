import { texts } from '../../alliance/members/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { contactDetail } from '../beitritte/contact-detail.ts';
import { resolutionItems, signatureItems } from '../beitritte/paper-items.tsx';
import { type Own, ownHref } from './own.ts';

/** While the application can be changed a list of tasks, afterwards what it says. */
export const OwnTasks = ({ own, visit }: { own: Own; visit: Visit }) =>
  own.can.edit ? <Tasks own={own} visit={visit} /> : <Filled own={own} visit={visit} />;

const Tasks = ({ own, visit: { language } }: { own: Own; visit: Visit }) => {
  const { applications, actions } = texts(language);
  const t = applications.own;
  const state = (part: 'resolution' | 'signature') =>
    own.missing.includes(part)
      ? ({ label: t.missing, tone: 'warning' } as const)
      : ({ label: t.complete, tone: 'success' } as const);
  return (
    <>
      <h2>{t.tasks}</h2>
      <TaskList
        tasks={[
          {
            label: actions['save-resolution'].title,
            href: ownHref(own.token, '/beschluss'),
            hint: own.paper.resolutionReference,
            status: state('resolution'),
          },
          {
            label: actions['save-signature'].title,
            href: ownHref(own.token, '/zeichnung'),
            hint: own.paper.headTitle,
            status: state('signature'),
          },
          ...own.contacts.map((contact) => ({
            label: fill(t.contact, { unit: contact.unit }),
            href: ownHref(own.token, `/ansprechstelle/${contact.id}`),
            hint: contact.mailbox,
            status: { label: t.complete, tone: 'success' } as const,
          })),
          {
            label: t.addContact,
            href: ownHref(own.token, '/ansprechstelle'),
            status:
              own.contacts.length === 0
                ? ({ label: t.missing, tone: 'warning' } as const)
                : ({ label: t.optional } as const),
          },
          {
            label: actions['save-remark'].title,
            href: ownHref(own.token, '/bemerkung'),
            status: own.remark
              ? ({ label: t.filled, tone: 'success' } as const)
              : ({ label: t.optional } as const),
          },
        ]}
      />
      {own.can.submit && own.missing.length > 0 && (
        <p class="hm-prose">
          {fill(t.stillMissing, {
            parts: own.missing.map((part) => applications.parts[part]).join(', '),
          })}
        </p>
      )}
    </>
  );
};

const Filled = ({ own, visit: { language } }: { own: Own; visit: Visit }) => {
  const t = texts(language).applications.file;
  const hasPapers = own.paper.resolutionReference !== null || own.paper.headName !== null;
  if (!hasPapers && own.contacts.length === 0) return <></>;
  const paper = (label: string) => (
    <ButtonLink href={ownHref(own.token, `/papier/${label}`)} label={t.download} />
  );
  return (
    <>
      <h2>{t.resolution}</h2>
      <DescriptionList
        items={resolutionItems(own.paper, own.paper.hasResolution ? paper('resolution') : null, language)}
      />
      <h2>{t.signature}</h2>
      <DescriptionList
        items={signatureItems(own.paper, own.paper.hasSignature ? paper('signature') : null, language)}
      />
      <h2>{t.contacts}</h2>
      <DescriptionList
        items={own.contacts.map((contact) => ({
          term: contact.unit,
          detail: contactDetail(contact),
        }))}
      />
    </>
  );
};
