import { assertNever } from '@/domain/assert-never';
import { candidateById } from '@/domain/candidate-by-id';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useApp } from '@/panels/app-context';
import { CandidateSheet } from '@/panels/candidates/candidate-sheet';
import { CommuneSheet } from './commune-sheet';
import { HubSheet } from './hub-sheet';
import { PlaceSheet } from './place-sheet';
import { ZoneSheet } from './zone-sheet';

function CandidateSheetById({ id }: { id: string }) {
  const candidate = useApp((state) => candidateById(state.project.candidates, id));
  const hasWords = useHasLaterWords();
  return candidate && hasWords ? <CandidateSheet candidate={candidate} /> : null;
}

/** The sheet of whatever is selected; nothing where it is not in the data (yet). */
export function SiteSheet() {
  const selection = useApp((state) => state.view.selection);
  const data = useApp((state) => state.data);
  switch (selection.type) {
    case 'none':
      return null;
    case 'candidate':
      return <CandidateSheetById id={selection.id} />;
    case 'zone': {
      const zone = data.zones.find(({ id }) => id === selection.id);
      return zone ? <ZoneSheet zone={zone} /> : null;
    }
    case 'hub': {
      const hub = data.hubs.find(({ id }) => id === selection.id);
      return hub ? <HubSheet hub={hub} /> : null;
    }
    case 'commune': {
      const commune = data.communes.find(({ code }) => code === selection.id);
      return commune ? <CommuneSheet commune={commune} /> : null;
    }
    case 'place': {
      const place = data.places.find(({ id }) => id === selection.id);
      return place ? <PlaceSheet place={place} /> : null;
    }
    default:
      return assertNever(selection);
  }
}
