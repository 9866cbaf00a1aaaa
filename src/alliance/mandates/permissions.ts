import { permission } from '../../shared/permission.ts';

/** A municipality as permissions see it. */
export interface Place {
  municipality: string;
  land: string | null;
}
const place = <Facts extends { place: Place }>({ place: { municipality, land } }: Facts) => ({
  municipality,
  land,
});

/** What a council decided is public. */
export const mayReadMandates = permission({ public: 'everywhere' });

/** Resolutions are kept by their own municipality, with help from the coordinations. */
export const mayKeepMandates = permission<{ place: Place }>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** Who may begin a record at all; for which municipality is asked when it is sent. */
export const mayBeginRecord = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
});

/** Resolutions are checked by the coordinations, never by the municipality itself. */
export const mayCheckMandates = permission<{ place: Place }>({ K: 'everywhere', LK: 'own-land' }, place);

/** Topics, groups and what heads may decide are kept by the federal coordination. */
export const mayKeepOrders = permission({ K: 'everywhere' });

/** Model resolutions are written by the coordinations. */
export const mayWriteModels = permission({ K: 'everywhere', LK: 'everywhere' });

/** A model is changed by whoever wrote it, or by the federal coordination. */
export const mayEditModel = permission<{ writtenBy: number | null }>(
  { K: 'everywhere', LK: 'own-person' },
  ({ writtenBy }) => ({ person: writtenBy }),
);

/** Which municipality may do what is for those who work together; the public reads numbers and resolutions. */
export const mayReadOverview = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
});
