//! The agent starts on a history, settings or folders that are not as they should be.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use poultice::agent::wire::ProblemKind;
use poultice::store::{HistoryReader, protocols};
use poultice::therapy::state::Named;
use rusqlite::Connection;

use crate::house::{APPLY, House, done, pain, start};
use crate::support::process::find;

/// A folder with something on the skin, whose agent was killed.
fn applying() -> House {
    let house = House::new();
    let _agent = house.start(&[]);
    let mut client = house.client();
    done(client.command(start()).expect("an answer"));
    done(client.command(APPLY).expect("an answer"));
    house
}

#[test]
fn a_folder_that_may_not_be_written_to() {
    let house = applying();
    // The superuser may write anywhere, unless it leaves that power behind.
    let powerless = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"];
    let wrapper: &[&str] = if rustix::process::geteuid().is_root() { &powerless } else { &[] };
    if !wrapper.is_empty() && find("setpriv").is_none() {
        println!("skipped: needs util-linux");
        return;
    }
    let before = house.log();
    let files: Vec<_> = fs::read_dir(house.folder()).expect("a folder").flatten().map(|entry| entry.path()).collect();
    let mode = |folder, file| {
        for path in files.iter().filter(|path| path.is_file() && !path.ends_with("agent.lock")) {
            // Gone with the last connection, some of them.
            let _gone = fs::set_permissions(path, fs::Permissions::from_mode(file));
        }
        fs::set_permissions(house.folder(), fs::Permissions::from_mode(folder)).expect("changed");
    };
    // The socket is made in that folder: it must be writable while the agent comes up. The files aren't.
    mode(0o700, 0o400);
    let _agent = house.start(wrapper);
    let snapshot = house.snapshot();
    assert_eq!(snapshot.state, Named::Applying, "what was readable stays");
    let problem = house.problem(ProblemKind::History).expect("said");
    eprintln!("figure: files not writable: {problem}");
    assert!(problem.contains("history.db"), "{problem}");
    let done_all_the_same = done(house.client().command(pain("kept")).expect("an answer"));
    assert!(done_all_the_same.problems.iter().any(|problem| problem.detail.contains("memory")));

    mode(0o700, 0o600);
    house.wait_for_problem(ProblemKind::History, false);
    let log = house.log();
    assert_eq!(log[..before.len()], before);
    assert!(format!("{log:?}").contains("kept"), "saved later");
}

#[test]
fn a_history_of_a_newer_version_is_not_touched() {
    let house = applying();
    let sql =
        |sql: &str| Connection::open(house.dirs.history_file()).expect("opened").execute_batch(sql).expect("done");
    sql("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)");
    let before = fs::read(house.dirs.history_file()).expect("there");
    let _agent = house.start(&[]);
    let problem = house.problem(ProblemKind::History).expect("said");
    eprintln!("figure: newer version: {problem}");
    assert!(problem.contains("newer"), "{problem}");
    // A new session goes on in memory.
    done(house.client().command(start()).expect("an answer"));
    assert_eq!(done(house.client().command(APPLY).expect("an answer")).state, Named::Applying);
    assert_eq!(fs::read(house.dirs.history_file()).expect("there"), before);

    // The older file is back, as a newer Poultice would have made it fit for this one: all is saved.
    sql("PRAGMA user_version = 1");
    house.wait_for_problem(ProblemKind::History, false);
    let reader = HistoryReader::open_read_only(&house.dirs.history_file()).expect("readable").expect("there");
    assert_eq!(reader.sessions().expect("readable").len(), 2);
}

#[test]
fn a_flipped_bit_does_not_cost_whoever_has_something_on_the_skin_their_alarm() {
    let house = applying();
    Connection::open(house.dirs.history_file())
        .and_then(|sqlite| {
            sqlite.execute_batch(
                "CREATE TABLE spoilt (text TEXT); INSERT INTO spoilt VALUES (hex(randomblob(3000)));
            PRAGMA wal_checkpoint(TRUNCATE)",
            )
        })
        .expect("a page to spoil");
    let file = house.dirs.history_file();
    let mut bytes = fs::read(&file).expect("there");
    let last = bytes.len() - 4096;
    // The kind of the last page, and what follows.
    for byte in &mut bytes[last..last + 64] {
        *byte ^= 0x10;
    }
    fs::write(&file, &bytes).expect("spoilt");
    let log = house.log();
    let _agent = house.start(&[]);
    let set_aside = house.problem(ProblemKind::HistorySetAside);
    let state = house.snapshot().state;
    eprintln!("figure: bits flipped: {state:?}; {set_aside:?}");
    let aside = set_aside.expect("said");
    assert!(aside.contains("history.db.corrupt-"), "{aside}");
    assert_eq!(state, Named::Applying, "the session could still be read");
    assert_eq!(house.log()[..log.len()], log, "and is whole in the new history");
    let kept = fs::read_dir(house.folder()).expect("a folder").flatten();
    let kept = kept
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().contains("corrupt") && fs::read(path).is_ok_and(|found| found == bytes));
    assert!(kept.is_some(), "the damaged one is kept as it was");
}

#[test]
fn a_history_cut_short_is_set_aside_and_one_can_start_anew() {
    let house = applying();
    Connection::open(house.dirs.history_file())
        .and_then(|sqlite| sqlite.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)"))
        .expect("all in one file");
    let cut = fs::read(house.dirs.history_file()).expect("there")[..5000].to_vec();
    fs::write(house.dirs.history_file(), &cut).expect("cut");
    let _agent = house.start(&[]);
    let aside = house.problem(ProblemKind::HistorySetAside).expect("said");
    eprintln!("figure: cut short: {aside}");
    done(house.client().command(start()).expect("an answer"));
    assert_eq!(house.problem(ProblemKind::History), None);
    let names = fs::read_dir(house.folder()).expect("a folder").flatten();
    let kept = names.map(|entry| entry.path()).find(|path| path.to_string_lossy().ends_with('Z'));
    assert_eq!(fs::read(kept.expect("set aside")).expect("there"), cut);
}

#[test]
fn settings_of_every_bad_kind_are_told_and_nothing_else_changes() {
    let half_written = b"volume = 4\nsleep = \"22:".to_vec();
    let huge = vec![b'#'; 3 * 1024 * 1024];
    let kinds: [(&str, Vec<u8>); 4] = [
        ("half written", half_written),
        ("not text", b"volume = \xff\xfe".to_vec()),
        ("huge", huge),
        ("not allowed", b"volume = 4000\nno_such = 1\n".to_vec()),
    ];
    for (kind, bytes) in kinds {
        let house = House::new();
        fs::write(house.dirs.settings_file(), &bytes).expect("written");
        let _agent = house.start(&[]);
        let problem = house.problem(ProblemKind::Settings).unwrap_or_else(|| panic!("{kind}: nothing is said"));
        eprintln!("figure: settings {kind}: {problem}");
        done(house.client().command(start()).expect("an answer"));
        let kept = fs::read_dir(house.folder()).expect("a folder").flatten();
        let kept = kept.map(|entry| entry.path()).find(|path| {
            path.to_string_lossy().contains("settings.toml") && fs::read(path).is_ok_and(|found| found == bytes)
        });
        assert!(kept.is_some(), "{kind}: the file is kept as it was");
    }
    // What can't be opened is told too: here a folder in its place.
    let house = House::new();
    fs::create_dir(house.dirs.settings_file()).expect("made");
    let _agent = house.start(&[]);
    assert!(house.problem(ProblemKind::Settings).is_some());
}

#[test]
fn protocols_of_every_bad_kind_are_told_and_the_good_one_is_used() {
    let house = House::new();
    let folder = house.dirs.protocols_dir();
    fs::create_dir_all(&folder).expect("made");
    let good = poultice::therapy::builtin::find("cold-20-every-1-2h").expect("built in").to_toml();
    let own = good.replacen("cold-20-every-1-2h", "mine", 1);
    fs::write(folder.join("mine.toml"), &own).expect("written");
    fs::write(folder.join("half.toml"), &own[..own.len() / 2]).expect("written");
    fs::write(folder.join("not-text.toml"), b"\xff\xfe").expect("written");
    fs::write(folder.join("huge.toml"), vec![b'#'; 2 * 1024 * 1024]).expect("written");
    fs::create_dir(folder.join("folder.toml")).expect("made");
    let (found, problems) = protocols::load_all(&house.dirs);
    assert_eq!(found.iter().map(|protocol| protocol.id.as_str()).collect::<Vec<_>>(), ["mine"]);
    assert_eq!(problems.len(), 4, "{problems:?}");
    let told = house
        .command(&[])
        .args(["protocols", "list"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .output()
        .expect("it runs");
    let told = format!("{}{}", String::from_utf8_lossy(&told.stdout), String::from_utf8_lossy(&told.stderr));
    for name in ["half.toml", "not-text.toml", "huge.toml", "folder.toml"] {
        assert!(told.contains(name), "{name}: {told}");
    }
}
