//! The machine's clocks: sessions live on the boot clock, sleep hours and the record on the wall clock.

use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Check, Kind};
use crate::agent::clock::Clock;
use crate::store::{Dirs, HistoryReader};
use crate::t;
use crate::therapy::timeline::Now;

/// Two clocks that were set by hand differ by less.
const TOLERANCE: TimeDelta = TimeDelta::minutes(2);

/// Whether the clocks can be read and make sense together.
pub fn check(dirs: &Dirs) -> Vec<Check> {
    let file = dirs.rehearsal_file();
    vec![match Clock::of_folder(&file) {
        Ok(clock) => verdict(&Clock::real().now(), &clock.now(), made(), newest(dirs)),
        Err(error) => {
            let (path, why) = (file.display().to_string(), error.to_string());
            let said = t!("doctor-clock-rehearsal", path = path, why = why);
            Check::broken(Kind::Clock, said, t!("doctor-clock-rehearsal-todo"))
        }
    }]
}

/// `real` is the machine's time, `lived` that of the folders, which a rehearsal scales.
fn verdict(real: &Now, lived: &Now, made: Option<DateTime<Utc>>, newest: Option<DateTime<Utc>>) -> Check {
    let set_it = || t!("doctor-clock-set-it");
    if real.boot.is_zero() || real.boot_id.0.is_empty() {
        return Check::broken(Kind::Clock, t!("doctor-clock-no-boot"), t!("doctor-clock-no-boot-todo"));
    }
    let shown = |wall: DateTime<Utc>| wall.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M").to_string();
    if let Some(made) = made.filter(|made| *made - TOLERANCE > real.wall) {
        let said = t!("doctor-clock-before-program", now = shown(real.wall), made = shown(made));
        return Check::broken(Kind::Clock, said, set_it());
    }
    if let Some(newest) = newest.filter(|newest| *newest - TOLERANCE > lived.wall) {
        let said = t!("doctor-clock-before-history", now = shown(lived.wall), newest = shown(newest));
        return Check::broken(Kind::Clock, said, set_it());
    }
    Check::fine(Kind::Clock, t!("doctor-clock-fine", now = shown(lived.wall)))
}

/// When this program was made, or came onto this machine.
fn made() -> Option<DateTime<Utc>> {
    let file = std::env::current_exe().and_then(std::fs::metadata);
    let made: SystemTime = file.and_then(|file| file.modified()).ok()?;
    Some(made.into())
}

/// When the newest entry of the history was noted.
fn newest(dirs: &Dirs) -> Option<DateTime<Utc>> {
    let reader = HistoryReader::open_read_only(&dirs.history_file()).ok()??;
    let (_, log) = reader.open_session().ok()??;
    log.last().map(|entry| entry.noted.now.wall)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::Condition;
    use super::*;
    use crate::therapy::timeline::BootId;

    fn at(hour: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(500_000 + hour)
    }

    fn now(hour: i64) -> Now {
        Now { wall: at(hour), boot: Duration::from_secs(60), boot_id: BootId("a".to_owned()) }
    }

    #[test]
    fn clocks_that_agree_are_fine() {
        assert_eq!(verdict(&now(5), &now(5), Some(at(4)), Some(at(5))).state, Condition::Fine);
        assert_eq!(verdict(&now(5), &now(5), None, None).state, Condition::Fine);
    }

    #[test]
    fn a_wall_clock_before_the_program_or_its_history_is_told_with_what_to_do() {
        for (made, newest) in [(at(6), None), (at(4), Some(at(6)))] {
            let check = verdict(&now(5), &now(5), Some(made), newest);
            assert_eq!(check.state, Condition::Broken, "{check:?}");
            assert!(check.todo.is_some());
        }
    }

    #[test]
    fn a_rehearsed_history_is_held_against_the_rehearsed_clock() {
        assert_eq!(verdict(&now(5), &now(90), Some(at(4)), Some(at(80))).state, Condition::Fine);
    }

    #[test]
    fn no_boot_clock_is_told() {
        let blind = Now { boot_id: BootId(String::new()), ..now(5) };
        assert_eq!(verdict(&blind, &blind, None, None).state, Condition::Broken);
    }
}
