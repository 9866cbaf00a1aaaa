import { action } from '../../../platform/action.ts';
import { bytesOf, choice, day, file, input, optional } from '../../../platform/form/inputs.ts';
import { insertFile } from '../../../platform/files.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { insertUpload, setComparing } from '../db/uploads.ts';
import { countries } from '../../../platform/countries.ts';
import { mayKeepTerritory } from '../permissions.ts';

/** Brings an official register, to be compared before it counts. @de Amtliches Verzeichnis hochladen */
export const uploadRegister = action({
  name: 'territory.upload-register',
  input: input({ file: file(), populationDay: optional(day()), country: optional(choice(countries)) }),
  load: async () => ({}),
  may: mayKeepTerritory,
  async save(db, { file: brought, populationDay, country }, { actor, now }) {
    const bytes = bytesOf(brought);
    const kept = await insertFile(
      db,
      { name: brought.name, mediaType: 'application/octet-stream', bytes },
      now,
    );
    const uploadedBy = actor.kind === 'person' ? actor.personId : null;
    const id = await insertUpload(
      db,
      { fileName: brought.name, file: kept, country, populationDay, uploadedBy },
      now,
    );
    await setComparing(
      db,
      id,
      await enqueue(db, 'territory.compare-register', { upload: id }, { actor, now }),
    );
    return { about: `territory.upload:${id}`, reply: { id } };
  },
});
