// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "SharedShadow.h"
#include "Machine.h"

namespace mlir::posenc::sim {

/// More than one lane has read since the lanes last met.
static constexpr uint8_t kManyLanes = 0xfe;

SharedShadow::SharedShadow(uint32_t bytes, unsigned warps)
    : warps(warps), granules(bytes / kGranule + 1), writes(granules),
      reads(size_t(granules) * warps) {}

static bool betweenLanes(const Warp &warp, uint32_t clock, uint8_t first,
                         uint8_t second) {
  return first != second && first != kNoLane && second != kNoLane &&
         clock >= warp.laneEpoch;
}

bool SharedShadow::checkRead(const Warp &warp, const LastWrite &last,
                             uint32_t offset, const char *what, uint8_t lane,
                             Proxy proxy) {
  bool byMbarrier = last.agent >= kMaxWarps;
  if (!last.initialised)
    hazard("uninitialised-shared-read", "{0} at shared+{1}", what, offset);
  else if (last.clock == kPending)
    hazard("read-of-unwaited-cp.async",
           "{0} at shared+{1}, copied by warp {2} and not waited for", what,
           offset, unsigned(last.agent));
  else if (warp.clock[last.agent] < last.clock && byMbarrier)
    hazard("read-of-unwaited-tma",
           "{0} at shared+{1}, copied on an mbarrier that was not waited for",
           what, offset);
  else if (warp.clock[last.agent] < last.clock)
    hazard("race-read-after-write", "{0} at shared+{1}, written by warp {2}",
           what, offset, unsigned(last.agent));
  else if (proxy == Proxy::Async && last.generic &&
           warp.clock.asyncProxy(last.agent) < last.clock)
    hazard("missing-fence.proxy.async",
           "{0} at shared+{1}, plain store by warp {2}", what, offset,
           unsigned(last.agent));
  else if (last.agent == warp.id && proxy == Proxy::Generic && !last.atomic &&
           betweenLanes(warp, last.clock, last.lane, lane))
    hazard("missing-syncwarp", "{0} at shared+{1}, written by lane {2}", what,
           offset, unsigned(last.lane));
  else
    return false;
  return true;
}

/// The usual case of checkRead, in which nothing is wrong.
static bool isOrderedRead(const Warp &warp, uint32_t clock, uint8_t agent,
                          uint8_t writerLane, uint8_t lane) {
  // kPending is later than any clock.
  return clock && clock <= warp.clock[agent] &&
         (agent != warp.id || clock < warp.laneEpoch || writerLane == lane);
}

void SharedShadow::read(Warp &warp, uint32_t offset, uint32_t bytes,
                        const char *what, uint8_t lane, Proxy proxy,
                        bool pending) {
  if (!machine().options.check)
    return;
  uint32_t now = warp.clock[warp.id];
  LastRead *reads = readsOf(warp.id);
  bool found = false;
  for (uint32_t i = offset / kGranule; i * kGranule < offset + bytes; ++i) {
    const LastWrite &write = writes[i];
    bool isPlain = proxy == Proxy::Generic || !write.generic;
    // One hazard for one access.
    if (!(isPlain &&
          isOrderedRead(warp, write.clock, write.agent, write.lane, lane)) &&
        !found)
      found = checkRead(warp, write, i * kGranule, what, lane, proxy);
    LastRead &last = reads[i];
    bool many = last.clock >= warp.laneEpoch && last.clock != kPending &&
                last.lane != lane && last.lane != kNoLane;
    last = {pending ? kPending : now, many ? kManyLanes : lane};
  }
}

void SharedShadow::settleRead(const Warp &warp, uint32_t offset,
                              uint32_t bytes) {
  if (!machine().options.check)
    return;
  LastRead *reads = readsOf(warp.id);
  for (uint32_t i = offset / kGranule; i * kGranule < offset + bytes; ++i)
    reads[i] = {warp.clock[warp.id], kNoLane};
}

bool SharedShadow::checkWrite(const Warp &warp, uint32_t granule,
                              const char *what, const Write &write) {
  uint32_t offset = granule * kGranule;
  for (unsigned reader = 0; reader < warps; ++reader) {
    const LastRead &last = readsOf(reader)[granule];
    if (last.clock == kPending)
      hazard("write-under-async-read",
             "{0} at shared+{1}, which a wgmma or bulk store of warp {2} reads",
             what, offset, reader);
    else if (last.clock > warp.clock[reader])
      hazard("race-write-after-read", "{0} at shared+{1}, read by warp {2}",
             what, offset, reader);
    else if (reader == warp.id && last.clock &&
             betweenLanes(warp, last.clock, last.lane, write.lane))
      hazard("missing-syncwarp", "{0} at shared+{1}, read by another lane",
             what, offset);
    else
      continue;
    return true;
  }
  const LastWrite &last = writes[granule];
  if (!last.initialised || (last.atomic && write.atomic))
    return false;
  if (last.clock == kPending)
    hazard("write-under-cp.async",
           "{0} at shared+{1}, to which a copy of warp {2} is on its way", what,
           offset, unsigned(last.agent));
  else if (warp.clock[last.agent] < last.clock)
    hazard("race-write-after-write", "{0} at shared+{1}, written by {2} {3}",
           what, offset, last.agent >= kMaxWarps ? "mbarrier" : "warp",
           last.agent % kMaxWarps);
  else
    return false;
  return true;
}

void SharedShadow::write(Warp &warp, uint32_t offset, uint32_t bytes,
                         const char *what, Write write) {
  if (!machine().options.check)
    return;
  bool found = false;
  for (uint32_t i = offset / kGranule; i * kGranule < offset + bytes; ++i) {
    found = found || checkWrite(warp, i, what, write);
    writes[i] = {write.clock, static_cast<uint8_t>(write.agent), write.lane,
                 true,        write.proxy == Proxy::Generic,     write.atomic};
  }
}

void SharedShadow::settleWrite(unsigned agent, uint32_t offset, uint32_t bytes,
                               Write owner) {
  if (!machine().options.check)
    return;
  for (uint32_t i = offset / kGranule; i * kGranule < offset + bytes; ++i) {
    LastWrite &last = writes[i];
    if (last.agent != agent || last.clock != kPending)
      continue;
    last.clock = owner.clock;
    last.agent = static_cast<uint8_t>(owner.agent);
    last.lane = owner.lane;
  }
}

} // namespace mlir::posenc::sim
