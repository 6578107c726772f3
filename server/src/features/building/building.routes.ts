import { Router } from 'express';
import type { BuildingNeeds } from './building-needs';
import { formRoutes } from './forms-and-drafts.routes';
import { officeFormRoutes } from './office-forms.routes';
import { presenceRoutes } from './presence/presence.routes';
import { publishingRoutes } from './publishing.routes';
import { settingsRoutes } from './settings.routes';
import { starterRoutes } from './starters.routes';
import { versionRoutes } from './versions.routes';

/** Everything with which the office builds its forms. */
export const buildingRoutes = (needs: BuildingNeeds): Router =>
  Router().use(
    officeFormRoutes(needs),
    formRoutes(needs),
    publishingRoutes(needs),
    versionRoutes(needs),
    settingsRoutes(needs),
    presenceRoutes(needs),
    starterRoutes(needs),
  );
