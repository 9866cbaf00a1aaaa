import type { Day } from '../../../shared/days.ts';
import type { Application } from '../types.ts';

/**
 * What the register gives as evidence and source of a membership that began with an application: the resolution and
 * the office that signed, never a name. The register speaks German, whatever language the form was filled in.
 *
 * @de Beleg aus dem Beitrittsantrag
 * @source beitritt#aufnahme
 */
export const evidenceOf = (
  application: Pick<
    Application,
    | 'id'
    | 'councilBody'
    | 'resolutionDay'
    | 'resolutionReference'
    | 'resolutionLink'
    | 'headTitle'
    | 'headSignedOn'
  >,
): { evidence: string; source: string } => {
  const { id, councilBody, resolutionDay, resolutionReference, headTitle, headSignedOn } = application;
  return {
    evidence: `Beschluss ${resolutionReference} (${councilBody}) vom ${german(resolutionDay)}; Zeichnung: ${headTitle}, ${german(headSignedOn)}`,
    source: application.resolutionLink ?? `Beitrittsantrag Nr. ${id}`,
  };
};

const german = (day: Day | null): string => day?.split('-').toReversed().join('.') ?? '';
