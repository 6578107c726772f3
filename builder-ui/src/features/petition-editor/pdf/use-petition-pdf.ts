import type { PetitionPreview } from '@khamrong/schemas';
import { useCallback, useEffect, useState } from 'react';
import { useDefinition } from '../../../draft/draft-context';
import { download, type Download } from '../../../lib/api-client';
import { toApiError, type ApiError } from '../../../lib/api-error';
import type { PreviewSource } from './preview-source';

/** How long after the draft changed the paper is made again, in milliseconds; the draft itself waits for a rest. */
const REST_MS = 200;

/** The paper as it was last made. */
export interface PetitionPdf {
  file: Download;
  pages: readonly HTMLCanvasElement[];
}

interface UsePetitionPdf {
  /** Of an earlier state while a newer one is made; undefined before the first. */
  pdf: PetitionPdf | undefined;
  making: boolean;
  error: ApiError | undefined;
  retry: () => void;
}

async function makePdf(asked: PetitionPreview, signal: AbortSignal): Promise<PetitionPdf> {
  const [file, { drawPdf }] = await Promise.all([
    download('/api/v1/office/petition-preview', signal, asked),
    import('../../../lib/pdf/draw-pdf'),
  ]);
  return { file, pages: await drawPdf(file.blob) };
}

/** The real paper of the draft, made again whenever the draft changes. */
export function usePetitionPdf(source: PreviewSource): UsePetitionPdf {
  const definition = useDefinition((all) => all);
  const [pdf, setPdf] = useState<PetitionPdf>();
  const [making, setMaking] = useState(true);
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    const leaving = new AbortController();
    const settle = (made?: PetitionPdf, failure?: ApiError): void => {
      if (leaving.signal.aborted) return;
      if (made) setPdf(made);
      setError(failure);
      setMaking(false);
    };
    setMaking(true);
    const timer = setTimeout(() => {
      makePdf({ definition, ...source }, leaving.signal).then(settle, (thrown: unknown) =>
        settle(undefined, toApiError(thrown)),
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [definition, source, round]);

  return { pdf, making, error, retry: useCallback(() => setRound((before) => before + 1), []) };
}
