import type { Role } from '../../shared/occasion.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { formSeal, officeLabel } from '../account.tsx';

export interface Playable {
  person: number;
  name: string;
  office: number;
  role: Role;
  municipality: string | null;
  lands: string[];
  title: string;
}

/** The cast of the demo: one click and you are that person. */
export const People = ({ people, visit }: { people: Playable[]; visit: Visit }) => (
  <>
    <PageHead
      title="Wer möchten Sie sein?"
      lead="Diese Seite gibt es nur in der Vorführung. Wählen Sie ein Amt und sehen Sie das Haus mit dessen Augen."
    />
    <DataTable
      caption="Ämter der Vorführung"
      columns={[
        { header: 'Person', rowHeader: true, cell: ({ name }) => name },
        { header: 'Amt', cell: ({ office, ...held }) => officeLabel(visit, { id: office, ...held }) },
        { header: 'Bezeichnung', cell: ({ title }) => title },
        {
          header: 'Anmelden',
          hideHeader: true,
          cell: ({ office, name }) => (
            <Form action={`/entwicklung/als/${office}`} hidden={formSeal(visit)}>
              <SubmitButton
                label="Diese Person sein"
                variant="secondary"
                about={`Diese Person sein: ${name}`}
              />
            </Form>
          ),
        },
      ]}
      rows={people}
    />
  </>
);
