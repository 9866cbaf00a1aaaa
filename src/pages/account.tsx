import type { Office } from '../shared/occasion.ts';
import { nameOf } from '../alliance/territory/gazetteer.ts';
import { texts } from '../alliance/people/texts/index.ts';
import type { Visit } from '../platform/http/visit.ts';
import { newOnce } from '../platform/http/protect.ts';
import { Form } from '../ui/Form.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { SubmitButton } from '../ui/SubmitButton.tsx';
import { words } from './words.ts';

/** An office as people say it: "Ansprechperson · Potsdam". */
export const officeLabel = ({ language, house }: Visit, office: Office): string => {
  const places = office.role === 'LK' ? office.lands : office.municipality ? [office.municipality] : [];
  return [texts(language).roles[office.role], ...places.map((key) => nameOf(house, key))].join(' · ');
};

/** What every form of a session carries along. */
export const formSeal = (visit: Visit): Record<string, string> => ({
  _einmal: newOnce(),
  ...(visit.session && { _schutz: visit.session.formToken }),
});

export const AccountLogOut = ({ visit }: { visit: Visit }) => (
  <Form action="/abmelden" hidden={formSeal(visit)}>
    <SubmitButton label={words(visit.language).logOut} variant="secondary" />
  </Form>
);

export const OfficeSwitch = ({ visit }: { visit: Visit }) => {
  const { actor } = visit.occasion;
  if (actor.kind !== 'person') return <></>;
  return (
    <Form action="/amt" hidden={formSeal(visit)}>
      <SelectField
        name="office"
        form="account"
        label={words(visit.language).changeOffice}
        value={String(actor.office?.id ?? '')}
        options={actor.offices.map((office) => ({
          value: String(office.id),
          label: officeLabel(visit, office),
        }))}
      />
      <SubmitButton label={words(visit.language).changeOffice} variant="secondary" />
    </Form>
  );
};
