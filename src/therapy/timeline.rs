//! Elapsed time of a session, from a wall clock that may jump and a boot clock that ends with each boot.
//!
//! Tissue doesn't pause: [`Elapsed`] runs through suspends, restarts and clock changes. It follows the boot clock while
//! the boot id stays the same, and the wall clock across a restart.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, Offset, TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// What the machine's clocks say at one moment. The only way time gets into the domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Now {
    /// The wall clock, which people and networks set.
    pub wall: DateTime<Utc>,
    /// Time since boot, suspends included.
    #[serde(with = "millis")]
    pub boot: Duration,
    /// Names the boot that `boot` counts from.
    pub boot_id: BootId,
}

/// A name that is new at every boot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BootId(pub String);

/// Time since the session was started, in milliseconds; what deadlines are made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Elapsed(u64);

/// The offset from UTC a person lives by: a time zone, as an input.
pub trait Zone: Send + Sync {
    /// The offset in force at `wall`.
    fn offset_at(&self, wall: DateTime<Utc>) -> FixedOffset;
}

/// A moment known on both clocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Elapsed time at `now`.
    pub elapsed: Elapsed,
    /// What the clocks said then.
    #[serde(flatten)]
    pub now: Now,
}

/// Turns [`Now`] into [`Elapsed`], from the last moment known on both clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    last: Stamp,
}

/// What reading the clocks brought, besides the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Both clocks agree.
    Steady,
    /// The wall clock was set by so many milliseconds while the boot clock ran on.
    WallStepped(i64),
    /// Another boot, and the wall clock tells how long the machine was off.
    Rebooted,
    /// Another boot, and the wall clock can't be right: elapsed time stands where it was.
    Unsure,
}

/// A difference between the clocks that counts as somebody setting one: less is drift and rounding.
const STEP: TimeDelta = TimeDelta::milliseconds(500);
/// A thousand years, in milliseconds: farther than any wall time that is asked for.
const FARTHEST: i64 = 1000 * 365 * 24 * 3_600_000;
/// A machine off for longer than this in the middle of a programme: more likely its clock is wrong.
const LONGEST_BELIEVED_OFF: TimeDelta = TimeDelta::days(31);

impl Timeline {
    /// A timeline that begins at zero, now.
    pub fn starting(now: &Now) -> Self {
        Self::from(Stamp { elapsed: Elapsed::ZERO, now: in_whole_millis(now) })
    }

    /// The latest moment it knows.
    pub fn last(&self) -> &Stamp {
        &self.last
    }

    /// Elapsed time at `now`. Never runs backwards.
    pub fn elapsed(&self, now: &Now) -> Elapsed {
        self.read(now).0
    }

    /// Takes `now` as the latest known moment.
    pub fn advance(&mut self, now: &Now) -> (Elapsed, Reading) {
        if now.boot_id == self.last.now.boot_id && now.boot < self.last.now.boot {
            // Read before the latest moment and handed in after it. Going back to it would count that time twice.
            return (self.last.elapsed, Reading::Steady);
        }
        let (elapsed, reading) = self.read(now);
        self.last = Stamp { elapsed, now: in_whole_millis(now) };
        (elapsed, reading)
    }

    /// The wall time at a moment of the session, as far as the clock is to be believed now.
    pub fn wall_at(&self, elapsed: Elapsed) -> DateTime<Utc> {
        // A moment that no session lives to see, as in a damaged history, mustn't come out as one it has seen.
        let ahead = i128::from(elapsed.0) - i128::from(self.last.elapsed.0);
        let ahead = i64::try_from(ahead).unwrap_or(i64::MAX).clamp(-FARTHEST, FARTHEST);
        self.last.now.wall.checked_add_signed(TimeDelta::milliseconds(ahead)).unwrap_or(self.last.now.wall)
    }

    /// The moment of the session at a wall time, as far as the clock is to be believed now. Never before that time:
    /// seven o'clock has come when the moment has.
    pub fn at_wall(&self, wall: DateTime<Utc>) -> Elapsed {
        let ahead = wall - self.last.now.wall;
        let cut_off = TimeDelta::milliseconds(ahead.num_milliseconds()) < ahead;
        let ahead = ahead.num_milliseconds() + i64::from(cut_off);
        Elapsed(self.last.elapsed.0.saturating_add_signed(ahead))
    }

    fn read(&self, now: &Now) -> (Elapsed, Reading) {
        let last = &self.last;
        let wall_ran = now.wall - last.now.wall;
        if now.boot_id == last.now.boot_id {
            let boot_ran = in_whole_millis(now).boot.saturating_sub(last.now.boot);
            let stepped = wall_ran - TimeDelta::from_std(boot_ran).unwrap_or(TimeDelta::MAX);
            let reading =
                if stepped.abs() >= STEP { Reading::WallStepped(stepped.num_milliseconds()) } else { Reading::Steady };
            (last.elapsed + boot_ran, reading)
        } else if wall_ran < TimeDelta::zero() || wall_ran > LONGEST_BELIEVED_OFF {
            (last.elapsed, Reading::Unsure)
        } else {
            (last.elapsed + wall_ran.to_std().unwrap_or_default(), Reading::Rebooted)
        }
    }
}

impl From<Stamp> for Timeline {
    fn from(last: Stamp) -> Self {
        let now = in_whole_millis(&last.now);
        Timeline { last: Stamp { now, ..last } }
    }
}

impl Elapsed {
    /// The moment the session was started.
    pub const ZERO: Elapsed = Elapsed(0);

    /// From whole milliseconds since the start.
    pub const fn from_millis(millis: u64) -> Self {
        Elapsed(millis)
    }

    /// Whole milliseconds since the start.
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// How much later this is than `earlier`; zero where it isn't.
    pub const fn since(self, earlier: Elapsed) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }

    /// So much earlier, but not before the start.
    pub fn before(self, span: Duration) -> Self {
        Elapsed(self.0.saturating_sub(whole_millis(span)))
    }
}

impl std::ops::Add<Duration> for Elapsed {
    type Output = Elapsed;

    fn add(self, span: Duration) -> Elapsed {
        Elapsed(self.0.saturating_add(whole_millis(span)))
    }
}

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secs = self.0 / 1000;
        write!(f, "{}:{:02}:{:02}", secs / 3600, secs / 60 % 60, secs % 60)
    }
}

impl<T: TimeZone + Send + Sync> Zone for T {
    fn offset_at(&self, wall: DateTime<Utc>) -> FixedOffset {
        self.offset_from_utc_datetime(&wall.naive_utc()).fix()
    }
}

/// Whole minutes as they are told wherever a person reads how long something was: rounded, from half a minute up.
pub fn whole_minutes(span: Duration) -> u64 {
    (span.as_secs() + 30) / 60
}

/// Elapsed time counts whole milliseconds; what a tick cuts off a boot clock has to be there for the next tick.
fn in_whole_millis(now: &Now) -> Now {
    Now { boot: Duration::from_millis(whole_millis(now.boot)), ..now.clone() }
}

fn whole_millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// Serde form of a duration: whole milliseconds.
pub mod millis {
    use super::{Duration, whole_millis};
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes a duration as whole milliseconds.
    pub fn serialize<S: Serializer>(span: &Duration, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(whole_millis(*span))
    }

    /// Reads whole milliseconds.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }
}
