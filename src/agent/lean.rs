//! Gives back what of the program only the start, or the last reminder, needed.
//!
//! The program is one file with window, exports and all; the kernel maps sixteen pages around each one that runs. An agent
//! that then sleeps for an hour would hold megabytes of code in memory that it doesn't use.

use std::time::Duration;

/// Knows whether something was done since the program's pages were last given back.
pub struct Lean {
    program: program::Mapped,
    settled: bool,
}

/// So long after the last thing was done.
const SETTLES_AFTER: Duration = Duration::from_secs(2);

impl Lean {
    /// Of a process that has just begun.
    pub fn new() -> Lean {
        Lean { program: program::Mapped::find(), settled: false }
    }

    /// Something is being done.
    pub fn stir(&mut self) {
        self.settled = false;
    }

    /// How long to wait where there is nothing to do for `wait`: [`Lean::settle`] may have to come first.
    pub fn settling(&self, wait: Option<Duration>) -> Option<Duration> {
        if self.settled { wait } else { Some(wait.map_or(SETTLES_AFTER, |wait| wait.min(SETTLES_AFTER))) }
    }

    /// Nothing was done for a while: gives back.
    pub fn settle(&mut self) {
        if !std::mem::replace(&mut self.settled, true) {
            self.program.give_back();
        }
    }
}

#[cfg(target_os = "linux")]
mod program {
    use std::ops::Range;

    /// The parts of the program that are mapped as they are in its file: code and constants.
    pub struct Mapped {
        ranges: Vec<Range<usize>>,
    }

    impl Mapped {
        /// Finds them; none where the system doesn't tell.
        pub fn find() -> Mapped {
            let own = std::env::current_exe().ok();
            let maps = std::fs::read_to_string("/proc/self/smaps");
            let ranges = own.zip(maps.ok()).map(|(own, maps)| unwritten(&maps, &own.display().to_string()));
            Mapped { ranges: ranges.unwrap_or_default() }
        }

        /// Lets the kernel take their pages back. What is needed again is mapped again from the file.
        #[expect(unsafe_code, reason = "no safe call tells the kernel that pages aren't needed")]
        pub fn give_back(&self) {
            for range in &self.ranges {
                let start = std::ptr::without_provenance_mut(range.start);
                // SAFETY: the range is a mapping of our own file that can't be written to and in which no page was: what
                // is dropped is read from the file again, with the same bytes, at the next access.
                let given = unsafe { rustix::mm::madvise(start, range.len(), rustix::mm::Advice::LinuxDontNeed) };
                if let Err(error) = given {
                    tracing::debug!(%error, "pages of the program can't be given back");
                }
            }
        }
    }

    /// The mappings of `file` in a process's smaps that nobody can write to and in which nothing was written: relocated
    /// data is read-only too, but it isn't what the file holds.
    fn unwritten(smaps: &str, file: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut candidate = None;
        for line in smaps.lines() {
            let mut words = line.split_whitespace();
            match (words.next(), words.next()) {
                (Some("Anonymous:"), Some("0")) => found.extend(candidate.take()),
                (Some(range), Some(rights)) if range.contains('-') => {
                    let ours = line.ends_with(file) && rights.starts_with('r') && !rights.contains('w');
                    candidate = range.split_once('-').filter(|_| ours).and_then(|(from, to)| {
                        Some(usize::from_str_radix(from, 16).ok()?..usize::from_str_radix(to, 16).ok()?)
                    });
                }
                _ => {}
            }
        }
        found
    }
}

#[cfg(not(target_os = "linux"))]
mod program {
    /// Other systems trim a quiet process by themselves.
    pub struct Mapped;

    impl Mapped {
        /// Nothing to find.
        pub fn find() -> Mapped {
            Mapped
        }

        /// Nothing to do.
        pub fn give_back(&self) {}
    }
}
