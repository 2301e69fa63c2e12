import { expose } from 'comlink';
import { createSurveyDesk } from './survey-desk';

expose(createSurveyDesk());
