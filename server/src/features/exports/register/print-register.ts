import { inLanguage, MOST_PRINTED, type RegisterFilter } from '@khamrong/schemas';
import type { PdfPrinter } from '../../../ports/pdf/pdf-printer';
import type { FormsService } from '../../forms/forms.service';
import { JobRefused } from '../../jobs/job-runner';
import type { OfficeService } from '../../office/office.service';
import type { Table } from '../write-export';
import { registerHtml } from './register-html';

interface Needs {
  printer: PdfPrinter;
  offices: OfficeService;
  forms: Pick<FormsService, 'bySlug'>;
}

async function rowsOf({ columns, rows }: Table): Promise<string[][]> {
  const all: string[][] = [];
  for await (const row of rows) {
    if (all.length === MOST_PRINTED) throw new JobRefused(`more than ${MOST_PRINTED} cases`);
    all.push(columns.map((column) => column.of(row)));
  }
  return all;
}

/** The register book on paper. @throws JobRefused where more cases came meanwhile than are printed */
export async function printRegister(
  table: Table,
  filter: RegisterFilter,
  signal: AbortSignal,
  { printer, offices, forms }: Needs,
): Promise<Uint8Array> {
  const title = filter.form && (await forms.bySlug(filter.form)).version.definition.title;
  const document = registerHtml({
    office: offices.current().profile,
    filter,
    service: title ? inLanguage(title, 'th') : undefined,
    columns: table.columns.map((column) => column.title),
    rows: await rowsOf(table),
  });
  return printer.print(document, { signal });
}
