// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Machine.h"
#include "Registry.h"

#include <cstring>

namespace mlir::posenc::sim {

void SharedCopy::perform() {
  if (done)
    return;
  char *target = machine().cta().shared + offset;
  std::memcpy(target, source, sourceBytes);
  std::memset(target + sourceBytes, 0, bytes - sourceBytes);
  done = true;
}

void CopyQueue::commit() {
  groups.push_back(std::move(open));
  open.clear();
}

void CopyQueue::wait(unsigned left) {
  Machine &sm = machine();
  Warp &warp = sm.warp();
  for (; groups.size() > left; groups.pop_front())
    for (SharedCopy &copy : groups.front()) {
      copy.perform();
      sm.cta().shadow.settleWrite(warp.id, copy.offset, copy.bytes,
                                  {warp.id, warp.clock[warp.id],
                                   static_cast<uint8_t>(sm.thread().lane)});
    }
}

std::vector<SharedCopy> CopyQueue::takeAll() {
  commit();
  std::vector<SharedCopy> all;
  for (std::vector<SharedCopy> &group : groups)
    all.insert(all.end(), group.begin(), group.end());
  groups.clear();
  return all;
}

bool CopyQueue::isEmpty() const {
  return open.empty() &&
         llvm::all_of(groups, [](const auto &group) { return group.empty(); });
}

static void copy(void *target, const void *source, uint32_t bytes,
                 uint32_t sourceBytes) {
  Machine &sm = machine();
  uint32_t offset = sharedOffset(target);
  if (offset % bytes || reinterpret_cast<uint64_t>(source) % bytes)
    hazard("misaligned", "cp.async of {0} bytes to shared+{1}", bytes, offset);
  if (sourceBytes > bytes) {
    hazard("bad-cp.async", "source size {0} of {1} bytes", sourceBytes, bytes);
    return;
  }
  if (!sm.cta().fits(offset, bytes, "cp.async"))
    return;
  if (sourceBytes &&
      !machine().memory.check(source, sourceBytes, false, "cp.async"))
    return;
  sm.cta().shadow.write(sm.warp(), offset, bytes, "cp.async",
                        {sm.warp().id, kPending, kNoLane, Proxy::Async});
  sm.cta().traffic.add(Traffic::Space::Shared, offset, bytes);
  if (sourceBytes)
    sm.cta().traffic.add(Traffic::Space::Global,
                         reinterpret_cast<uint64_t>(source), sourceBytes);
  sm.statistics.cpAsyncBytes += sourceBytes;
  SharedCopy copy{offset, bytes, sourceBytes, static_cast<const char *>(source),
                  false};
  if (!sm.isLate())
    copy.perform();
  sm.thread().copies.add(copy);
}

template <unsigned Bytes> static void copyAll(void *target, void *source) {
  copy(target, source, Bytes, Bytes);
}
template <unsigned Bytes>
static void copyPart(void *target, void *source, uint32_t sourceBytes) {
  copy(target, source, Bytes, sourceBytes);
}
static void commitGroup() { machine().thread().copies.commit(); }
static void waitGroup(uint32_t left) { machine().thread().copies.wait(left); }
static void waitAll() {
  machine().thread().copies.commit();
  machine().thread().copies.wait(0);
}

void registerCpAsync(Registry &registry) {
  registry.add("cp.async.cg.shared.global.16", copyAll<16>);
  registry.add("cp.async.cg.shared.global.16.s", copyPart<16>);
  registry.add("cp.async.ca.shared.global.16", copyAll<16>);
  registry.add("cp.async.ca.shared.global.16.s", copyPart<16>);
  registry.add("cp.async.ca.shared.global.8", copyAll<8>);
  registry.add("cp.async.ca.shared.global.8.s", copyPart<8>);
  registry.add("cp.async.ca.shared.global.4", copyAll<4>);
  registry.add("cp.async.ca.shared.global.4.s", copyPart<4>);
  registry.add("cp.async.commit.group", commitGroup);
  registry.add("cp.async.wait.group", waitGroup);
  registry.add("cp.async.wait.all", waitAll);
}

} // namespace mlir::posenc::sim
