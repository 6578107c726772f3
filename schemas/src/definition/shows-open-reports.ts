import type { FormDefinition } from './form-definition';

/** Whether anybody at a place may know what was reported there. Never of a sealed service, whatever its form says. */
export const showsOpenReports = ({
  openReports,
  sealed,
}: Pick<FormDefinition, 'openReports' | 'sealed'>): boolean => openReports === true && !sealed;
