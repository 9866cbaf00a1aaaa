import { uploadDemands } from '../../../src/alliance/practices/actions/upload-demands.ts';
import { inventedHarbours } from '../cast/demand-file.ts';
import type { Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

/** A file in the shape of the public data service that waits for somebody to say which town is meant. */
export const playDemandFile = (stage: Stage, cast: Cast): void =>
  stage.on(stage.ago(2), async ({ act, work }) => {
    await act(cast.federal[0] as PersonActor, uploadDemands, {
      file: {
        name: 'Sichere Häfen (erfunden).json',
        base64: Buffer.from(JSON.stringify(inventedHarbours)).toString('base64'),
      },
      source: 'Datei in der Form des öffentlichen Datendienstes, erfunden für die Vorführung',
    });
    await work();
  });
