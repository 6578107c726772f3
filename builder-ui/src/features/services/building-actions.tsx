import type { OfficeServiceCard } from '@khamrong/schemas';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmButton } from '../../components/confirm-button';
import { ErrorMessage } from '../../components/error-message';
import { usePermission } from '../../lib/session-context';
import { useAction } from '../../lib/use-action';
import { deleteDraft, duplicateService } from './services-api';

interface BuildingActionsProps {
  service: OfficeServiceCard;
  /** The service is no longer there. */
  onGone: () => void;
}

/** What whoever builds forms can do with a whole service: copy it, throw a draft away. */
export function BuildingActions({ service: { id, title, version }, onGone }: BuildingActionsProps) {
  const mayManage = usePermission('services.manage');
  const navigate = useNavigate();
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const copy = await duplicateService(id);
      await navigate(`/services/${copy.id}/settings`);
    }, [id, navigate]),
  );
  const remove = useCallback(async () => {
    await deleteDraft(id);
    onGone();
  }, [id, onGone]);
  if (!mayManage) return null;
  return (
    <>
      <button type="button" className="button" aria-disabled={busy} onClick={() => void run()}>
        ทำสำเนา<span className="off-screen"> {title}</span>
      </button>
      {version === null && (
        <ConfirmButton label="ลบร่าง" about={title} question={`ลบร่าง “${title}” หรือไม่`} action={remove}>
          ร่างนี้ยังไม่เคยเผยแพร่ ลบแล้วนำกลับมาไม่ได้
        </ConfirmButton>
      )}
      <ErrorMessage error={error} />
    </>
  );
}
