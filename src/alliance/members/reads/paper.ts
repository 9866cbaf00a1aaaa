import type { Application } from '../types.ts';

/** What an application says about resolution and signature; documents only as whether there is one. */
export const paperOf = (application: Application) => {
  const { councilBody, resolutionDay, resolutionReference, resolutionLink, declares } = application;
  const { headName, headTitle, headSignedOn, declaration, signatureStated } = application;
  return {
    councilBody,
    resolutionDay,
    resolutionReference,
    resolutionLink,
    declares,
    hasResolution: application.resolutionFile !== null,
    headName,
    headTitle,
    headSignedOn,
    declaration,
    signatureStated,
    hasSignature: application.signedFile !== null,
  };
};

/** Which of the two papers somebody wants to see. */
export const paperKinds = ['resolution', 'signature'] as const;
export type PaperKind = (typeof paperKinds)[number];

export const fileOf = (
  { resolutionFile, signedFile }: Pick<Application, 'resolutionFile' | 'signedFile'>,
  kind: PaperKind,
): number | null => (kind === 'resolution' ? resolutionFile : signedFile);
