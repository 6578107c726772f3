import type { IssuedAccount, StaffAccount } from '@khamrong/schemas';
import { useState } from 'react';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded, type UseLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { AccountCard } from './account-card';
import { FactorRoles } from './factor-roles';
import { IssuedPassword } from './issued-password';
import { NewAccountForm } from './new-account-form';
import { readNamed, readStaff } from './staff-api';

interface AccountsProps {
  accounts: StaffAccount[];
  onAccounts: UseLoaded<StaffAccount[]>['replace'];
}

const byName = (a: StaffAccount, b: StaffAccount): number => a.username.localeCompare(b.username);

function Accounts({ accounts, onAccounts }: AccountsProps) {
  const [issued, setIssued] = useState<IssuedAccount>();
  const { loaded: named } = useLoaded(readNamed);
  const put = (account: StaffAccount): void =>
    onAccounts([...accounts.filter(({ id }) => id !== account.id), account].sort(byName));
  const issue = (account: IssuedAccount): void => {
    put(account);
    setIssued(account);
  };
  return (
    <>
      <ul className="accounts">
        {accounts.map((account) => (
          <AccountCard
            key={account.id}
            account={account}
            named={named.state === 'ready' ? named.data.get(account.username) : undefined}
            onChange={put}
            onIssued={issue}
          />
        ))}
      </ul>
      <NewAccountForm onIssued={issue} />
      <FactorRoles />
      {issued && <IssuedPassword account={issued} onClose={() => setIssued(undefined)} />}
    </>
  );
}

/** Accounts of the office's staff, for administrators. */
export function StaffPage() {
  usePageTitle('เจ้าหน้าที่');
  const staff = useLoaded(readStaff);
  return (
    <>
      <h1>บัญชีเจ้าหน้าที่</h1>
      <LoadedView from={staff}>
        {(accounts) => <Accounts accounts={accounts} onAccounts={staff.replace} />}
      </LoadedView>
    </>
  );
}
