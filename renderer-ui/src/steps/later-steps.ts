import type { ComponentType } from 'react';
import { Attachments, type AttachmentsProps } from '../attachments/attachments';
import { Review, type ReviewProps } from './review';

/** What the steps after the questions show. Nobody begins there: a page of the site fetches them later. */
export interface LaterSteps {
  Attachments: ComponentType<AttachmentsProps>;
  Review: ComponentType<ReviewProps>;
}

export const laterSteps: LaterSteps = { Attachments, Review };
