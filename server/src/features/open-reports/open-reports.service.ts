import {
  bangkokDate,
  inLanguage,
  OPEN_STATUSES,
  showsOpenReports,
  statusText,
  type Language,
  type OpenReport,
} from '@khamrong/schemas';
import { trusted, Types, type QueryFilter } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { FormsService, LiveForm } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import { cellOf, cellsAround, mapPointIn, type MapPoint } from '../submissions/place-cell';
import type { SubmissionDocument, SubmissionsService } from '../submissions/submissions.service';
import { BriefMemory } from './brief-memory';
import { metresBetween } from './distance';
import { matterOf } from './matter-of';

/** Reports told at once, and how far around a point they are looked for, in metres. */
const MOST = 5;
const NEAR_M = 100;
/** The newest of a neighbourhood that are measured: more are not open within 300 m of one point. */
const MEASURED = 100;
const KEPT_MS = 10_000;
const PLACES = 500;

const FIELDS = ['version', 'receiptNo', 'submittedAt', 'status', 'answers'] as const;
type Found = Pick<SubmissionDocument, (typeof FIELDS)[number]>;

interface Needs {
  submissions: SubmissionsService;
  forms: FormsService;
  offices: OfficeService;
  clock: Clock;
}

/** What waits for the office at one place of one service, told to whoever is there. */
export class OpenReportsService {
  private readonly memory = new BriefMemory<Found[]>(KEPT_MS, PLACES);

  constructor(private readonly needs: Needs) {}

  /** The newest of a scanned place; nothing for a place that the form has no code for. */
  async atPoint(live: LiveForm, point: string, language: Language): Promise<OpenReport[]> {
    if (!showsOpenReports(live.version.definition) || !live.points.includes(point)) return [];
    const office = new Types.ObjectId(this.needs.offices.current().id);
    const found = await this.open(live, `point ${point}`, { office, point }, MOST);
    return Promise.all(found.map((report) => this.tell(report, language)));
  }

  /** Those within 100 m, the nearest first. */
  async near(live: LiveForm, place: MapPoint, language: Language): Promise<OpenReport[]> {
    if (!showsOpenReports(live.version.definition)) return [];
    const cells = { cell: trusted({ $in: cellsAround(place) }) };
    const found = await this.open(live, `cell ${cellOf(place)}`, cells, MEASURED);
    const measured = await Promise.all(found.map((report) => this.measure(report, place)));
    const near = measured.filter(({ distance }) => distance <= NEAR_M);
    const nearest = near.sort((a, b) => a.distance - b.distance).slice(0, MOST);
    return Promise.all(
      nearest.map(async ({ report, distance }) => ({
        ...(await this.tell(report, language)),
        distance: Math.max(10, Math.ceil(distance / 10) * 10),
      })),
    );
  }

  private open(
    live: LiveForm,
    place: string,
    where: QueryFilter<SubmissionDocument>,
    limit: number,
  ): Promise<Found[]> {
    const filter = {
      ...where,
      form: new Types.ObjectId(live.id),
      restricted: false,
      status: trusted({ $in: [...OPEN_STATUSES] }),
    };
    return this.memory.get(`${live.id} ${place}`, this.needs.clock().getTime(), () =>
      this.needs.submissions.model
        .find(filter)
        .sort({ submittedAt: -1, _id: -1 })
        .limit(limit)
        .select([...FIELDS])
        .lean<Found[]>()
        .exec(),
    );
  }

  private versionOf({ version }: Found) {
    return this.needs.forms.version(String(version));
  }

  private async measure(report: Found, place: MapPoint): Promise<{ report: Found; distance: number }> {
    const { definition, checker } = await this.versionOf(report);
    // Of a time when its service did not show reports: whoever filed it was not told that others would know.
    if (!showsOpenReports(definition)) return { report, distance: Infinity };
    const its = mapPointIn(checker, report.answers);
    return { report, distance: its ? metresBetween(place, its) : Infinity };
  }

  private async tell(report: Found, language: Language): Promise<OpenReport> {
    const { receiptNo, submittedAt, status, answers } = report;
    const { definition } = await this.versionOf(report);
    const isSecret = definition.receipt.format.includes('{random');
    return {
      ...(isSecret ? {} : { receiptNo }),
      receivedAt: bangkokDate(submittedAt),
      status,
      statusText: inLanguage(statusText(status, definition), language),
      what: matterOf(definition, answers, language),
    };
  }
}
