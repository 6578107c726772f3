import type { AskedFile, FieldError, Language, TrackingRequest, TrackingStatus } from '@khamrong/schemas';
import { fileInput, uploadInput } from '../../codec/input-names';
import { sizeText } from '../../texts/instant-text';
import { say } from '../../texts/say';
import { TRACKING } from '../../texts/tracking-text';
import type { StagedFile, TrackingPageProps } from '../page-props';
import { inLanguageHref } from '../shell';
import { Access } from './access';
import { AskedQuestions } from './asked-questions';

interface AsksProps {
  asked: NonNullable<TrackingStatus['asked']>;
  access: TrackingRequest;
  page: TrackingPageProps;
}

interface FileProps {
  file: AskedFile;
  staged: StagedFile[];
  error?: FieldError;
  language: Language;
}

/** Files that are on the server already: they are sent unless they are unticked. */
function Staged({ file: { key }, staged, language }: FileProps) {
  if (staged.length === 0) return null;
  return (
    <fieldset className="staged">
      <legend>{say(TRACKING.attached, language)}</legend>
      {staged.map(({ uploadId, name, bytes }) => (
        <label className="choice" key={uploadId}>
          <input type="checkbox" name={uploadInput(key)} value={uploadId} defaultChecked />{' '}
          <span>
            {name} ({sizeText(bytes)})
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function AskedFileField(props: FileProps) {
  const { file, error, language } = props;
  const { key, label, help, maxFiles, maxBytes, accept, crossed } = file;
  const id = `ask-${key}`;
  const rule = say(TRACKING.fileRule, language, { size: sizeText(maxBytes), count: maxFiles });
  const hints = [help, rule, crossed && say(TRACKING.crossed, language)].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="help" id={`${id}-help`}>
        {hints.join('\n')}
      </p>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error.message}
        </p>
      )}
      <Staged {...props} />
      <input
        id={id}
        type="file"
        name={fileInput(key)}
        accept={accept.join(',')}
        multiple={maxFiles > 1}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
      />
    </div>
  );
}

/** What the office asks for, and the answer to it. */
export function OfficeAsks({ asked, access, page }: AsksProps) {
  const { language, reply, anew } = page;
  const { errors = [], uploads = {}, text = '' } = reply ?? {};
  return (
    <section className="panel asks" aria-labelledby="asks">
      <h2 id="asks">{say(TRACKING.asksTitle, language)}</h2>
      <p className="said">{asked.note}</p>
      <form method="post" action={inLanguageHref('/t/reply', language)} encType="multipart/form-data">
        <Access {...access} />
        <input type="hidden" name="_asked" value={asked.at} />
        {anew && <AskedQuestions anew={anew} errors={errors} page={page} />}
        {asked.files.map((file) => (
          <AskedFileField
            key={file.key}
            file={file}
            staged={uploads[file.key] ?? []}
            error={errors.find(({ instancePath }) => instancePath === `/attachments/${file.key}`)}
            language={language}
          />
        ))}
        <div className="field">
          <label htmlFor="_reply">{say(TRACKING.replyLabel, language)}</label>
          <p className="help" id="_reply-help">
            {say(TRACKING.replyHelp, language)}
          </p>
          <textarea
            id="_reply"
            name="_reply"
            rows={3}
            maxLength={2000}
            defaultValue={text}
            aria-describedby="_reply-help"
          />
        </div>
        <button type="submit" className="button">
          {say(TRACKING.sendReply, language)}
        </button>
      </form>
    </section>
  );
}
