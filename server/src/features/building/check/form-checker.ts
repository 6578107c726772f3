import type { CompiledForm, DefinitionFault, FormDefinition, OfficeProfile } from '@khamrong/schemas';
import { shapeFault } from '../definition-shape';
import { CheckThread, TooHeavy } from './check-thread';
import type { CompileResult, CompileTask } from './compile-form';
import { patternFaults } from './pattern-safety';

/** A form fit to publish, or everything a clerk must put right first. */
export type Checked =
  { ok: true; definition: FormDefinition; compiled: CompiledForm } | { ok: false; faults: DefinitionFault[] };

/** The largest forms that can be published take a twentieth of it on a machine at rest. */
const LIMIT_MS = 20_000;
/** An idle thread is ended after this time, in milliseconds. */
const IDLE_MS = 60_000;

const TOO_HEAVY: DefinitionFault = {
  path: '',
  message: {
    th: 'แบบฟอร์มนี้ซับซ้อนเกินไป ระบบตรวจไม่เสร็จในเวลาที่กำหนด กรุณาลดจำนวนช่องหรือเงื่อนไข',
    en: 'The form is too complex to be checked in time; please use fewer fields or conditions',
  },
};

/** Checks forms as publishing does, in a thread of its own, one after another. */
export class FormChecker {
  private thread: CheckThread | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  /** @param limit time a form may take to be checked and compiled, in milliseconds */
  constructor(private readonly limit = LIMIT_MS) {}

  async check(draft: unknown, office: OfficeProfile): Promise<Checked> {
    const misshapen = shapeFault(draft);
    if (misshapen) return { ok: false, faults: [misshapen] };
    const result = await this.inTurn({ draft: draft as FormDefinition, office });
    const faults = [...result.faults, ...(await patternFaults(result.patterns))];
    const { definition, compiled } = result;
    if (faults.length > 0 || !definition || !compiled) return { ok: false, faults };
    return { ok: true, definition, compiled };
  }

  async close(): Promise<void> {
    await this.turn;
    await this.end();
  }

  private inTurn(task: CompileTask): Promise<CompileResult> {
    const result = this.turn.then(() => this.compile(task));
    this.turn = result.catch(() => undefined);
    return result;
  }

  private async compile(task: CompileTask): Promise<CompileResult> {
    clearTimeout(this.idle);
    try {
      this.thread ??= await CheckThread.start();
      const answer = await this.thread.ask(JSON.stringify(task), this.limit);
      this.idle = setTimeout(() => void this.end(), IDLE_MS).unref();
      return JSON.parse(answer) as CompileResult;
    } catch (error) {
      await this.end();
      if (error instanceof TooHeavy) return { faults: [TOO_HEAVY], patterns: [] };
      throw error;
    }
  }

  private async end(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    clearTimeout(this.idle);
    await thread?.stop();
  }
}
