import { CHANNEL_TEXT, type CaseItem } from '@khamrong/schemas';

/** How a case came, where the citizen did not fill it in online. */
export const ChannelMark = ({ channel }: Pick<CaseItem, 'channel'>) =>
  channel === 'online' ? null : (
    <>
      {' '}
      <span className="badge">{CHANNEL_TEXT[channel]}</span>
    </>
  );
