import type { Candidate } from '@/domain/candidate';
import type { Problem } from '@/domain/problem';
import type { Project } from '@/domain/project';
import { failed, ok, type Result } from '@/domain/result';
import { type Chunk, planChunks } from './project-chunks';
import type { ProjectCodec, ProjectRecord, ProjectStorage, VersionRecord } from './project-storage';

type Saving = {
  readonly project: Project;
  readonly counter: number;
  readonly writer: string;
  readonly savedAt: string;
  readonly openedSerial: number;
  readonly stepName: string;
  readonly stepSubject: string;
};

type Read = { readonly project: Project; readonly chunks: readonly Chunk[] };

/** To look through more of them takes longer than a frame has. */
const MANY_CANDIDATES = 10_000;

/** Puts versions of a project into storage and takes them out, checked both ways. */
export class VersionShelf {
  readonly #storage: ProjectStorage;
  readonly #codec: ProjectCodec;
  readonly #newId: () => string;
  /** Lets the page breathe between two chunks. */
  readonly #pause: () => Promise<void>;
  /** As they stand in storage, and their checksums. */
  #chunks: readonly Chunk[] = [];
  readonly #checksums = new Map<string, string>();

  constructor(storage: ProjectStorage, codec: ProjectCodec, newId: () => string, pause: () => Promise<void>) {
    this.#storage = storage;
    this.#codec = codec;
    this.#newId = newId;
    this.#pause = pause;
  }

  /** The newest version is this one, and later ones are written as differences to it. */
  standOn(chunks: readonly Chunk[]): void {
    this.#chunks = chunks;
  }

  async write(saving: Saving): Promise<'done' | 'conflict'> {
    const { project, counter, savedAt } = saving;
    // The edit itself was work enough for one turn.
    if (project.candidates.length > MANY_CANDIDATES) await this.#pause();
    const plan = planChunks(project.candidates, this.#chunks, this.#newId);
    for (const { id, candidates } of plan.fresh) {
      const text = JSON.stringify(candidates);
      const checksum = this.#codec.checksum(text);
      await this.#storage.addChunk({ projectId: project.id, id, text, checksum });
      this.#checksums.set(id, checksum);
      await this.#pause();
    }
    const head = JSON.stringify({ ...project, candidates: [] });
    const chunkIds = plan.chunks.map(({ id }) => id);
    const candidateCount = project.candidates.length;
    const { formatVersion } = this.#codec;
    const version: VersionRecord = {
      projectId: project.id,
      counter,
      formatVersion,
      savedAt,
      stepName: saving.stepName,
      stepSubject: saving.stepSubject,
      candidateCount,
      head,
      chunkIds,
      checksum: this.#checksumOf(head, chunkIds),
    };
    const record: ProjectRecord = {
      id: project.id,
      name: project.name,
      isSample: project.isSample,
      counter,
      writer: saving.writer,
      formatVersion,
      savedAt,
      openedSerial: saving.openedSerial,
      candidateCount,
    };
    const outcome = await this.#storage.commit(version, record);
    if (outcome === 'done') this.#chunks = plan.chunks;
    return outcome;
  }

  /** Fails with `project-newer` (both versions in `detail`) or `project-damaged`. */
  async read(version: VersionRecord): Promise<Result<Read, Problem>> {
    const damaged = (detail: string): Result<never, Problem> =>
      failed({ code: 'project-damaged', severity: 'error', subject: version.projectId, detail });
    const { formatVersion } = this.#codec;
    if (version.formatVersion > formatVersion) {
      const detail = `${version.formatVersion} > ${formatVersion}`;
      return failed({ code: 'project-newer', severity: 'error', subject: version.projectId, detail });
    }
    const chunks: Chunk[] = [];
    for (const id of version.chunkIds) {
      const candidates = await this.#readChunk(version.projectId, id);
      if (!candidates) return damaged(id);
      chunks.push({ id, candidates });
      await this.#pause();
    }
    if (this.#checksumOf(version.head, version.chunkIds) !== version.checksum) return damaged('head');
    const head = this.#codec.readHead(parsed(version.head));
    if (!head.ok) return damaged(head.problem);
    return ok({ project: { ...head.value, candidates: chunks.flatMap((one) => one.candidates) }, chunks });
  }

  async #readChunk(projectId: string, id: string): Promise<readonly Candidate[] | undefined> {
    const chunk = await this.#storage.chunk(projectId, id);
    if (!chunk || this.#codec.checksum(chunk.text) !== chunk.checksum) return undefined;
    const candidates = this.#codec.readCandidates(parsed(chunk.text));
    if (!candidates.ok) return undefined;
    this.#checksums.set(id, chunk.checksum);
    return candidates.value;
  }

  #checksumOf(head: string, chunkIds: readonly string[]): string {
    return this.#codec.checksum([head, ...chunkIds.map((id) => this.#checksums.get(id) ?? '')].join('\n'));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
