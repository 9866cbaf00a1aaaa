export { selectProgramme as programmeOn, selectProgrammes as programmesOn } from './db/programmes.ts';
