use std::fs;

use poultice::store::protocols::{self, ProtocolFileWhat, ProtocolsError};
use poultice::text;
use poultice::therapy::protocol::Protocol;

use crate::support::{Home, home};
use poultice::therapy::builtin;

fn own(id: &str) -> Protocol {
    Protocol { id: id.to_owned(), ..builtin::find(builtin::DEFAULT_ID).expect("the default is built in").clone() }
}

fn put(home: &Home, name: &str, text: impl AsRef<[u8]>) {
    fs::create_dir_all(home.dirs.protocols_dir()).expect("made");
    fs::write(home.dirs.protocols_dir().join(name), text).expect("written");
}

#[test]
fn without_the_folder_there_are_none() {
    assert_eq!(protocols::load_all(&home().dirs), (vec![], vec![]));
}

#[test]
fn what_is_saved_is_found_again_and_can_be_deleted() {
    let home = home();
    let path = protocols::save(&home.dirs, &own("mine"), false).expect("saved");
    assert_eq!(protocols::load_all(&home.dirs), (vec![own("mine")], vec![]));
    assert_eq!(protocols::find(&home.dirs, "mine").expect("found"), own("mine"));
    assert_eq!(protocols::find(&home.dirs, &path.to_string_lossy()).expect("found"), own("mine"));
    protocols::delete(&home.dirs, "mine").expect("deleted");
    let again = protocols::delete(&home.dirs, "mine").expect_err("gone");
    assert!(matches!(again, ProtocolsError::NotFound { .. }), "{again}");
    assert!(matches!(protocols::find(&home.dirs, "mine"), Err(ProtocolsError::NotFound { .. })));
}

#[test]
fn nothing_is_replaced_unless_told() {
    let home = home();
    protocols::save(&home.dirs, &own("mine"), false).expect("saved");
    let changed = Protocol { summary: "other".to_owned(), ..own("mine") };
    let error = protocols::save(&home.dirs, &changed, false).expect_err("exists");
    assert!(matches!(error, ProtocolsError::Exists { .. }), "{error}");
    assert_eq!(protocols::find(&home.dirs, "mine").expect("found"), own("mine"));
    protocols::save(&home.dirs, &changed, true).expect("replaced");
    assert_eq!(protocols::load_all(&home.dirs).0, [changed]);
}

#[test]
fn an_id_cannot_lead_out_of_the_folder() {
    let home = home();
    for id in ["", "../mine", "a/b", "Mine", ".x", "a\0b"] {
        let error = protocols::save(&home.dirs, &own(id), true).expect_err(id);
        assert!(matches!(error, ProtocolsError::BadId { .. }), "{error}");
    }
}

#[test]
fn bad_files_are_reported_and_skipped() {
    let home = home();
    protocols::save(&home.dirs, &own("good"), false).expect("saved");
    let good = fs::read(home.dirs.protocols_dir().join("good.toml")).expect("there");
    put(&home, "hh.toml", &good);
    put(&home, "bad.toml", "id = \"bad\"\nname = 3\n");
    put(&home, "bytes.toml", b"\xff");
    put(&home, "empty.toml", "");
    put(&home, ".good.toml.tmp.toml", "half");
    put(&home, "notes.txt", "not mine");
    fs::create_dir(home.dirs.protocols_dir().join("folder.toml")).expect("made");
    protocols::save(&home.dirs, &own("named"), false).expect("saved");
    let named = home.dirs.protocols_dir();
    fs::rename(named.join("named.toml"), named.join("other.toml")).expect("renamed");

    let (found, problems) = protocols::load_all(&home.dirs);
    assert_eq!(found, [own("good"), own("named")]);
    let told: Vec<String> = problems.iter().map(text::store::protocol_file_problem).collect();
    assert_eq!(told.len(), 6, "{told:#?}");
    assert!(told[0].contains("bad.toml") && told[0].contains("Line 2"), "{told:#?}");
    assert!(matches!(problems[1].what, ProtocolFileWhat::NotUtf8));
    assert!(matches!(problems[2].what, ProtocolFileWhat::Form(_)));
    assert!(matches!(problems[3].what, ProtocolFileWhat::CantRead { .. }));
    assert!(matches!(problems[4].what, ProtocolFileWhat::IdTaken { .. }));
    assert!(matches!(problems[5].what, ProtocolFileWhat::OtherName { .. }));
    let error = protocols::find(&home.dirs, "bad").expect_err("bad");
    assert!(text::store::protocols_error(&error).contains("Line 2"), "{error}");
}

#[test]
fn a_built_in_cannot_be_replaced() {
    let home = home();
    let id = builtin::find(builtin::DEFAULT_ID).expect("the default is built in").clone().id;
    put(
        &home,
        &format!("{id}.toml"),
        poultice::therapy::protocol::Protocol::to_toml(
            &builtin::find(builtin::DEFAULT_ID).expect("the default is built in").clone(),
        ),
    );
    let (found, problems) = protocols::load_all(&home.dirs);
    assert_eq!(found, []);
    assert_eq!(problems[0].what, ProtocolFileWhat::BuiltInId { id: id.clone() });
    let error = protocols::save(
        &home.dirs,
        &builtin::find(builtin::DEFAULT_ID).expect("the default is built in").clone(),
        true,
    )
    .expect_err("refused");
    assert!(text::store::protocols_error(&error).contains("Choose another"), "{error}");
    assert!(!protocols::find(&home.dirs, &id).expect("built in").sources.is_empty(), "the published one");
}
