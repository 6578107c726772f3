import { JobRefused, type JobHandler } from '../jobs/job-runner';
import { copyCases, type CopyNeeds } from './copy-cases';
import { eraseCases, type EraseNeeds } from './erase-cases';
import type { PersonalDataTask } from './personal-data-task';

/** Carries out what an officer asked for on behalf of whom the data are about. */
export const personalDataHandler = (needs: CopyNeeds & EraseNeeds): JobHandler => ({
  async work(job, run) {
    const { act } = (job.task ?? {}) as Partial<PersonalDataTask>;
    if (act === 'copy') return copyCases(job, run, needs);
    if (act === 'erase') return eraseCases(job, run, needs);
    throw new JobRefused('no task');
  },
});
