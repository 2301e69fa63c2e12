import type { SurveyPort } from '@/store/survey-port';
import { SurveyClient } from '@/workers/survey-client';
import SurveyWorker from '@/workers/survey-worker?worker';

/** One worker for all tables of corners: it starts at the first. */
export function startSurvey(): SurveyPort {
  const client = new SurveyClient(() => new SurveyWorker({ name: 'survey' }));
  return {
    setGround: (data, known) => client.setGround(data, known),
    read: (text, choices) => client.read(text, choices),
    writeText: (outline, decimalSign) => client.writeText(outline, decimalSign),
    writeCsv: (outline) => client.writeCsv(outline),
    writeWorkbook: (outline) => client.writeWorkbook(outline),
  };
}
