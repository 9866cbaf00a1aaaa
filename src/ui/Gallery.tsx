import { Drawings } from './gallery/Drawings.tsx';
import { Forms } from './gallery/Forms.tsx';
import { Lists } from './gallery/Lists.tsx';
import { Pieces } from './gallery/Pieces.tsx';
import { Site } from './gallery/Site.tsx';
import { PageHead } from './PageHead.tsx';

/** Every component in all its states, for the development page; names and numbers on it are invented. */
export const Gallery = () => (
  <>
    <PageHead
      kicker="Entwicklung"
      title="Bausteine"
      lead="Jeder Baustein der Oberfläche in allen Zuständen. Namen und Zahlen auf dieser Seite sind erfunden."
    />
    <Pieces />
    <Lists />
    <Forms />
    <Drawings />
    <Site />
  </>
);
