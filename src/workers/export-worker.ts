import { expose, transfer } from 'comlink';
import type { ExportedSite, ExportFormat, WrittenSystem } from '@/domain/exported-site';
import { writeSites } from './write-sites';

const sites: ExportedSite[] = [];

/** Sites come in pieces, so that sending them never holds up the page. */
const desk = {
  addSites: (piece: readonly ExportedSite[]): void => {
    for (const site of piece) sites.push(site);
  },
  write: async (format: ExportFormat, systemCode: WrittenSystem) => {
    const bytes = await writeSites(sites, format, systemCode);
    return transfer(bytes, [bytes.buffer]);
  },
};

export type ExportDesk = typeof desk;

expose(desk);
