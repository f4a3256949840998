use poultice::store::settings::{SetAsideWhy, SettingsProblem, Theme, keys};
use poultice::store::{Settings, SettingsFile};
use poultice::text;
use poultice::therapy::session::Rules;

use crate::support::{home, names_in, today};

#[test]
fn without_a_file_everything_is_the_default() {
    let home = home();
    let loaded = SettingsFile::load(&home.dirs, today());
    assert_eq!(loaded.settings, Settings::default());
    assert_eq!(loaded.problems, []);
    assert_eq!(loaded.settings.rules(), Rules::default());
    assert!(names_in(home.folder.path()).is_empty(), "reading writes nothing");
}

#[test]
fn each_value_is_read() {
    let home = home().with_settings("sleep = \"off\"\nvolume = 0\ntheme = \"dark\"\nsnooze_mins = 30\nsound = false\n");
    let loaded = SettingsFile::load(&home.dirs, today());
    assert_eq!(loaded.problems, []);
    let settings = loaded.settings;
    assert_eq!((settings.sleep, settings.volume, settings.theme), (None, 0, Theme::Dark));
    assert_eq!(settings.rules().snooze.as_secs(), 1800);
    assert!(!settings.sound);
}

#[test]
fn sleep_hours_are_read_as_people_type_them() {
    let home = home().with_settings("sleep = \"2300-7\"\n");
    let loaded = SettingsFile::load(&home.dirs, today());
    assert_eq!(loaded.problems, []);
    assert_eq!(loaded.settings.sleep, "23:00-07:00".parse().ok());
}

#[test]
fn a_bad_value_is_named_with_its_line_and_the_rest_is_used() {
    let text =
        "# mine\nvolume = 101\ncolour = 3\nsnooze_mins = \"x\"\nsleep = \"22:30-22:30\"\ndue_repeats = 5\n[theme]\n";
    let home = home().with_settings(text);
    let loaded = SettingsFile::load(&home.dirs, today());
    assert_eq!(loaded.settings, Settings { due_repeats: 5, ..Settings::default() });
    let told: Vec<String> = loaded.problems.iter().map(text::store::settings_problem).collect();
    assert_eq!(told.len(), 5, "{told:#?}");
    assert!(told[0].contains("line 2") && told[0].contains("volume") && told[0].contains("101"), "{}", told[0]);
    assert!(told[0].contains("from 0 to 100"), "{}", told[0]);
    assert!(told[1].contains("line 3") && told[1].contains("colour"), "{}", told[1]);
    assert!(told[2].contains("line 4") && told[3].contains("line 5") && told[4].contains("line 7"), "{told:#?}");
    assert_eq!(home.settings_text(), text, "nothing is written over");
}

#[test]
fn a_file_that_is_no_settings_is_set_aside_and_never_overwritten() {
    let large = vec![b'#'; 1024 * 1024 + 1];
    for broken in [&b"volume = 3\nvolume ="[..], b"\xff\xfe", &large] {
        let home = home().with_settings(broken);
        let loaded = SettingsFile::load(&home.dirs, today());
        assert_eq!(loaded.settings, Settings::default());
        let [SettingsProblem::SetAside { aside, why, .. }] = &loaded.problems[..] else {
            panic!("{:?}", loaded.problems);
        };
        assert!(aside.ends_with("settings.toml.bad-20261122T100000Z"), "{aside:?}");
        assert_eq!(std::fs::read(aside).expect("kept"), broken);
        assert!(!matches!(why, SetAsideWhy::Syntax { line, .. } if *line != 2), "{why:?}");

        // The same again in the same second: the first one stays.
        let home = home.with_settings("[");
        SettingsFile::load(&home.dirs, today());
        assert_eq!(std::fs::read(aside).expect("kept"), broken);
        assert_eq!(names_in(home.folder.path()).len(), 2);
    }
}

#[test]
fn a_folder_in_its_place_is_told() {
    let home = home();
    std::fs::create_dir(home.dirs.settings_file()).expect("made");
    let loaded = SettingsFile::load(&home.dirs, today());
    assert!(matches!(&loaded.problems[..], [SettingsProblem::CantRead { .. }]), "{:?}", loaded.problems);
}

#[test]
fn every_setting_is_described() {
    for (key, allowed) in keys() {
        assert!(!text::store::setting(key).is_empty(), "{key}");
        assert!(!text::store::allowed(allowed).is_empty(), "{key}");
        assert!(Settings::default().get(key).is_some(), "{key}");
    }
}

#[test]
fn commands_for_reminders_are_read_and_their_mistakes_named() {
    let home = home().with_settings(
        "volume = 10\n[hooks]\non_remove = [\"ntfy\", \"publish\", \"a b\"]\non_due = \"beep\"\non_ready = []\non_tea = [\"x\"]\n",
    );
    let loaded = SettingsFile::load(&home.dirs, today());
    let hooks = &loaded.settings.hooks;
    assert_eq!(hooks.get("on_remove").map(|words| words.join("|")), Some("ntfy|publish|a b".to_owned()));
    assert_eq!((hooks.get("on_due"), hooks.get("on_ready")), (None, None));
    let said: Vec<String> = loaded.problems.iter().map(text::store::settings_problem).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    for (line, key) in [(4, "hooks.on_due"), (5, "hooks.on_ready"), (6, "hooks.on_tea")] {
        assert!(said.iter().any(|words| words.contains(&format!("line {line}")) && words.contains(key)), "{said:?}");
    }
}
