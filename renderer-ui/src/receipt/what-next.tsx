import type { Language, Receipt } from '@khamrong/schemas';
import { shortInstantText } from '../texts/instant-text';
import { RECEIPT } from '../texts/receipt-text';
import { say } from '../texts/say';

/** What the office does now, by when, and how the citizen hears of it. */
export function WhatNext({ receipt, language }: { receipt: Receipt; language: Language }) {
  const { dueAt, target, department, departmentEn, replyChannel } = receipt;
  const inEnglish = language === 'en' && departmentEn !== undefined;
  return (
    <section className="what-next" aria-labelledby="what-next">
      <h2 id="what-next">{say(RECEIPT.whatNext, language)}</h2>
      <p>{say(RECEIPT.nextStep, language)}</p>
      <dl className="facts">
        {dueAt && target && (
          <>
            <dt>{say(RECEIPT[`due_${target.step}`], language)}</dt>
            <dd>{shortInstantText(dueAt, language)}</dd>
          </>
        )}
        {replyChannel && (
          <>
            <dt>{say(RECEIPT.replyBy, language)}</dt>
            <dd>{replyChannel}</dd>
          </>
        )}
        {department && (
          <>
            <dt>{say(RECEIPT.department, language)}</dt>
            <dd lang={inEnglish ? 'en' : 'th'}>{inEnglish ? departmentEn : department}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
