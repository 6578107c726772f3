import { Navigate, Route, Routes } from 'react-router';
import { CasePage } from '../features/cases/case-page';
import { CasesPage } from '../features/cases/cases-page';
import { ServicesPage } from '../features/services/services-page';
import { ChangePasswordPage } from '../features/session/change-password-page';
import { SignInPage } from '../features/session/sign-in-page';
import { StaffPage } from '../features/staff/staff-page';
import { NotFoundPage } from './not-found-page';
import { RequireSession } from './require-session';

/** Every page of the office application, below /office. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route element={<RequireSession />}>
        <Route index element={<Navigate to="/submissions" replace />} />
        <Route path="submissions" element={<CasesPage />} />
        <Route path="submissions/:id" element={<CasePage />} />
        <Route path="services" element={<ServicesPage />} />
        <Route path="staff" element={<StaffPage />} />
        <Route path="password" element={<ChangePasswordPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
