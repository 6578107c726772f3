import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { CasePage } from '../features/cases/case-page';
import { CasesPage } from '../features/cases/cases-page';
import { ServicesPage } from '../features/services/services-page';
import { ChangePasswordPage } from '../features/session/change-password-page';
import { SignInPage } from '../features/session/sign-in-page';
import { StaffPage } from '../features/staff/staff-page';
import { BUILDER_TABS } from './builder/builder-tabs';
import { NotFoundPage } from './not-found-page';
import { RequireSession } from './require-session';

const BuilderPage = lazy(() => import('./builder/builder-page'));
const CalendarPage = lazy(() => import('../features/calendar/calendar-page'));
const AccountPage = lazy(() => import('../features/session/account-page'));
const DecidingPage = lazy(() => import('../features/cases/deciding/deciding-page'));
const DecidingCasePage = lazy(() => import('../features/cases/deciding/deciding-case-page'));
const AuditPage = lazy(() => import('../features/audit/audit-page'));
const NoticesPage = lazy(() => import('../features/notices/notices-page'));
const RetentionPage = lazy(() => import('../features/retention/retention-page'));
const RightsPage = lazy(() => import('../features/rights/rights-page'));
const StartPage = lazy(() => import('../features/start/start-page'));

/** Every page of the office application, below /office. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route element={<RequireSession />}>
        <Route index element={<Navigate to="/submissions" replace />} />
        <Route path="submissions" element={<CasesPage />} />
        <Route path="submissions/:id" element={<CasePage />} />
        <Route path="decisions" element={<DecidingPage />} />
        <Route path="decisions/:id" element={<DecidingCasePage />} />
        <Route path="services" element={<ServicesPage />} />
        <Route path="services/new" element={<StartPage />} />
        <Route path="services/:id" element={<BuilderPage />}>
          <Route index element={<Navigate to="form" replace />} />
          {BUILDER_TABS.map(({ path, Tab }) => (
            <Route key={path} path={path} element={<Tab />} />
          ))}
        </Route>
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="notices" element={<NoticesPage />} />
        <Route path="retention" element={<RetentionPage />} />
        <Route path="rights" element={<RightsPage />} />
        <Route path="staff" element={<StaffPage />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="password" element={<ChangePasswordPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
