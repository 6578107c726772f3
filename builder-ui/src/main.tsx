import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { SessionProvider } from './lib/session-context';
import { AppRoutes } from './routes/app-routes';
import { CrashPage } from './routes/crash-page';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <CrashPage>
    <BrowserRouter basename="/office">
      <SessionProvider>
        <AppRoutes />
      </SessionProvider>
    </BrowserRouter>
  </CrashPage>,
);
