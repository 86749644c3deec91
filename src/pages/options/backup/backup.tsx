/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { defaultSettings } from '../../../settings/index.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';
import { FILE, File } from './file.tsx';
import { SYNC, Sync } from './sync.tsx';

const RESET: Part = { id: 'reset', title: 'options_reset_title', about: 'options_reset_about' };

/** The settings as a whole: as a file, on other machines, from the beginning. */
function Backup(props: SectionProps) {
  return (
    <>
      <File {...props} />
      <Sync {...props} />
      <Panel part={RESET}>
        <p>
          <button
            type="button"
            onClick={() => void props.changeWithUndo(t('options_was_reset'), () => defaultSettings())}
          >
            {t('options_reset')}
          </button>
        </p>
      </Panel>
    </>
  );
}

export const BACKUP_SECTION: Section = {
  id: 'backup',
  title: 'options_backup_title',
  about: 'options_backup_lead',
  parts: [FILE, SYNC, RESET],
  Content: Backup,
};
