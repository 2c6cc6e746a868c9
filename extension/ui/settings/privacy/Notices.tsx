/** Who has yet to be told that their data is kept: the text to send each, and that it was sent. */
import { useState } from 'preact/hooks';
import type { Notice, NoticeList } from '../../../../shared/api/privacy.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useServices } from '../../Screen.tsx';
import { useWords } from '../../words.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { usePages } from '../parts/use-pages.ts';
import { useSettings } from '../settings-context.tsx';
import { fillNotice } from './fill-notice.ts';
import { usePrivacyWords } from './words.ts';

export const Notices = () => {
  const t = usePrivacyWords();
  const shared = useDashboardWords();
  const { date, language } = useWords();
  const services = useServices();
  const { work } = useSettings();
  const deed = useDeed();
  const [told, setTold] = useState('');
  const [text, setText] = useState<NoticeList['text'] | null>(null);
  const notices = usePages<Notice>(async (cursor) => {
    const page = await work.privacy.notices(cursor);
    if (!page.ok) return page;
    setText(page.value.text);
    return { ok: true, value: { items: page.value.notices, next: page.value.next } };
  }, 'notices');
  const copy = async (notice: Notice) => {
    if (!text) return;
    // The page on which they were found stands with the person.
    const account = await services.account(notice.account);
    const person = account.ok ? account.value.people.find(({ name }) => name === notice.name) : null;
    const words = fillNotice(text[language === 'en' ? 'en' : 'zh'], notice, person?.source.url ?? null, date);
    await navigator.clipboard.writeText(words);
    setTold(t.noticeCopied(notice.name));
  };
  const markSent = (notice: Notice) =>
    deed.run(
      () => work.privacy.noticeGiven({ account: notice.account, name: notice.name }),
      () => {
        notices.drop((one) => one.account === notice.account && one.name === notice.name);
        setTold(t.sentTold(notice.name));
      },
    );
  return (
    <Section title={t.notices} about={t.noticesAbout} of={notices}>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      <p class="told" role="status">
        {told}
      </p>
      {notices.items.length === 0 && <p class="soft">{t.noNotices}</p>}
      <ul class="entries">
        {notices.items.map((notice) => (
          <Entry
            key={`${notice.account} ${notice.name}`}
            title={notice.name}
            detail={[notice.title, notice.accountName].filter(Boolean).join(' · ')}
            figures={<Due at={notice.dueAt} />}
          >
            <button
              type="button"
              class="button"
              aria-label={shared.named(t.copyNotice, notice.name)}
              onClick={() => copy(notice)}
            >
              {t.copyNotice}
            </button>
            <button
              type="button"
              class="button"
              aria-label={shared.named(t.sent, notice.name)}
              disabled={deed.busy}
              onClick={() => markSent(notice)}
            >
              {t.sent}
            </button>
          </Entry>
        ))}
      </ul>
      {notices.next && (
        <button type="button" class="link" onClick={notices.more}>
          {shared.more}
        </button>
      )}
    </Section>
  );
};

const Due = ({ at }: { at: string }) => {
  const t = usePrivacyWords();
  const { date } = useWords();
  const isLate = Date.parse(at) < Date.now();
  return <span class={isLate ? 'down' : ''}>{isLate ? t.overdue(date(at)) : t.due(date(at))}</span>;
};
