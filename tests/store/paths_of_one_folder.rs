use poultice::store::Dirs;
use poultice::store::paths::LONGEST_SOCKET_PATH;

use crate::support::home;

#[test]
fn everything_lies_in_the_folder() {
    let home = home();
    let root = home.folder.path().canonicalize().expect("there");
    let dirs = &home.dirs;
    for path in [
        dirs.settings_file(),
        dirs.protocols_dir(),
        dirs.history_file(),
        dirs.backups_dir(),
        dirs.socket_path(),
        dirs.lock_file(),
        dirs.log_file(),
        dirs.rehearsal_file(),
    ] {
        assert!(path.starts_with(&root), "{path:?}");
    }
}

#[test]
fn a_long_path_gets_a_short_socket_the_same_for_every_spelling() {
    let home = home();
    let deep = home.folder.path().join("x".repeat(120));
    let before = Dirs::in_one(&deep).expect("a folder").socket_path();
    std::fs::create_dir(&deep).expect("made");
    assert!(before.as_os_str().len() <= LONGEST_SOCKET_PATH, "{before:?}");
    assert_eq!(Dirs::in_one(deep.join(".")).expect("a folder").socket_path(), before);
    assert_ne!(Dirs::in_one(deep.join("y")).expect("a folder").socket_path(), before);
}

#[cfg(unix)]
#[test]
fn folders_it_makes_are_private() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let new = home.folder.path().join("a/b");
    Dirs::in_one(&new).expect("a folder").create().expect("made");
    assert_eq!(new.metadata().expect("there").permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_file_in_the_way_is_named() {
    let home = home();
    let file = home.folder.path().join("file");
    std::fs::write(&file, "").expect("written");
    let error = Dirs::in_one(&file).expect("a path").create().expect_err("no folder");
    assert!(error.to_string().contains("file"), "{error}");
    assert!(poultice::text::store::dirs_error(&error).contains("--dir"));
}
