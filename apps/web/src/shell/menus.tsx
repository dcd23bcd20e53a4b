import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react';
import { useState } from 'react';
import { currentLanguage, isLanguage, LANGUAGES, switchLanguage } from '../i18n/index.js';
import { IconButton } from '../ui/IconButton.js';
import { Choices, Popup } from '../ui/Popup.js';

/** Languages, each named in itself. The choice changes texts and data at once. */
export function LanguageMenu() {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const current = currentLanguage();
  const label = t`Language: ${LANGUAGES[current]}`;
  const choices = Object.entries(LANGUAGES).map(([value, name]) => ({ value, label: name, lang: value }));
  return (
    <Popup
      opened={opened}
      onClose={() => setOpened(false)}
      label={label}
      align="end"
      width={180}
      button={
        <IconButton label={label} aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <IconLanguage size={18} aria-hidden />
        </IconButton>
      }
    >
      <Choices
        choices={choices}
        value={current}
        onChoose={(value) => {
          setOpened(false);
          if (isLanguage(value)) void switchLanguage(value);
        }}
      />
    </Popup>
  );
}

/** Light, dark, or as the system says. */
export function SchemeMenu() {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choices = [
    { value: 'auto', label: t`As the system`, icon: <IconSunMoon size={16} aria-hidden /> },
    { value: 'light', label: t`Light`, icon: <IconSun size={16} aria-hidden /> },
    { value: 'dark', label: t`Dark`, icon: <IconMoon size={16} aria-hidden /> },
  ] as const;
  const Current = { auto: IconSunMoon, light: IconSun, dark: IconMoon }[colorScheme];
  return (
    <Popup
      opened={opened}
      onClose={() => setOpened(false)}
      label={t`Light or dark`}
      align="end"
      width={200}
      button={
        <IconButton
          label={t`Light or dark`}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <Current size={18} aria-hidden />
        </IconButton>
      }
    >
      <Choices
        choices={choices}
        value={colorScheme}
        onChoose={(value) => {
          setOpened(false);
          setColorScheme(value);
        }}
      />
    </Popup>
  );
}
