use poultice::store::settings::{SettingsError, keys};
use poultice::store::{Settings, SettingsFile};

use crate::support::{home, names_in, today};

#[test]
fn comments_and_unknown_keys_survive() {
    let home = home().with_settings("# mine\nvolume = 80 # loud\nfuture = [1, 2]\n\n[hooks]\nx = 1\n");
    SettingsFile::set(&home.dirs, "volume", "35", today()).expect("set");
    SettingsFile::set(&home.dirs, "sleep", "off", today()).expect("set");
    let text = home.settings_text();
    assert!(text.starts_with("# mine\nvolume = 35 # loud\nfuture = [1, 2]\n"), "{text}");
    assert!(text.ends_with("[hooks]\nx = 1\n"), "{text}");
    let settings = SettingsFile::load(&home.dirs, today()).settings;
    assert_eq!((settings.volume, settings.sleep), (35, None));
}

#[test]
fn what_get_shows_set_takes() {
    let home = home();
    for (key, _) in keys() {
        let shown = Settings::default().get(key).expect("a known key");
        SettingsFile::set(&home.dirs, key, &shown, today()).unwrap_or_else(|error| panic!("{key}: {error}"));
    }
    let loaded = SettingsFile::load(&home.dirs, today());
    assert_eq!((loaded.settings, loaded.problems), (Settings::default(), vec![]));
}

#[test]
fn what_is_not_allowed_changes_nothing() {
    let home = home().with_settings("volume = 80\n");
    for (key, value) in [
        ("volume", "101"),
        ("volume", "-1"),
        ("volume", ""),
        ("sleep", "8-25"),
        ("theme", "pink"),
        ("sound", "loud"),
        ("snooze_mins", "0"),
        ("text_percent", "99999999999999999999"),
        ("last_site", "a\nb"),
    ] {
        let error = SettingsFile::set(&home.dirs, key, value, today()).expect_err(key);
        assert!(matches!(error, SettingsError::BadValue { .. }), "{error}");
    }
    let error = SettingsFile::set(&home.dirs, "loudness", "1", today()).expect_err("unknown");
    assert!(matches!(error, SettingsError::UnknownKey { .. }), "{error}");
    assert_eq!(home.settings_text(), "volume = 80\n");
}

#[test]
fn a_broken_file_is_set_aside_before_the_new_one_is_written() {
    let home = home().with_settings("volume = = 3");
    let problem = SettingsFile::set(&home.dirs, "volume", "10", today()).expect("set");
    assert!(problem.is_some());
    assert_eq!(home.settings_text().trim(), "volume = 10");
    assert!(names_in(home.folder.path()).iter().any(|name| name.starts_with("settings.toml.bad-")));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let home = home();
    let target = home.folder.path().join("dotfiles.toml");
    std::os::unix::fs::symlink("dotfiles.toml", home.dirs.settings_file()).expect("linked");
    for volume in ["20", "21"] {
        // The first time the link leads nowhere yet.
        SettingsFile::set(&home.dirs, "volume", volume, today()).expect("set");
        assert!(home.dirs.settings_file().symlink_metadata().expect("there").is_symlink());
        assert_eq!(std::fs::read_to_string(&target).expect("written").trim(), format!("volume = {volume}"));
    }
}

#[test]
fn two_at_a_time_lose_nothing() {
    let home = home();
    std::thread::scope(|scope| {
        for (key, _) in keys() {
            let dirs = &home.dirs;
            let shown = Settings::default().get(key).expect("a known key");
            scope.spawn(move || SettingsFile::set(dirs, key, &shown, today()).expect("set"));
        }
    });
    assert_eq!(home.settings_text().lines().count(), keys().count());
}
