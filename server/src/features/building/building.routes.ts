import { Router } from 'express';
import type { BuildingNeeds } from './building-needs';
import { draftRoutes } from './drafts.routes';
import { officeFormRoutes } from './office-forms.routes';
import { starterRoutes } from './starters.routes';

/** Everything with which the office builds its forms. */
export const buildingRoutes = (needs: BuildingNeeds): Router =>
  Router().use(officeFormRoutes(needs), draftRoutes(needs), starterRoutes(needs));
