// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Compile.h"

#include "KernelModels.h"

#include "llvm/Support/JSON.h"

namespace mlir::posenc {

namespace {

using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

template <typename T> Value orNull(const std::optional<T> &value) {
  return value ? Value(*value) : Value(nullptr);
}

/// Null for a text that was not written.
Value textOrNull(const std::string &text) {
  return text.empty() ? Value(nullptr) : Value(text);
}

Value toValue(const std::optional<LoopsRecord> &record) {
  if (!record)
    return nullptr;
  return Object{{"schedule", record->schedule},
                {"unit", record->unit},
                {"rows", record->rows},
                {"vectors", record->vectors},
                {"lanes", record->lanes},
                {"unroll", orNull(record->unroll)},
                {"output_rows", orNull(record->outputRows)},
                {"output_vectors", orNull(record->outputVectors)},
                {"streams", orNull(record->streams)},
                {"query_block", orNull(record->queryBlock)},
                {"key_block", record->keyBlock},
                {"span", orNull(record->span)},
                {"certificate", orNull(record->certificate)},
                {"cycles", orNull(record->cycles)},
                {"call_bytes", orNull(record->callBytes)},
                {"worker_bytes", orNull(record->workerBytes)}};
}

llvm::StringRef nameOf(ProbeRecord::Result result) {
  switch (result) {
  case ProbeRecord::Result::passed:
    return "passed";
  case ProbeRecord::Result::skipped:
    return "skipped";
  case ProbeRecord::Result::mismatch:
    return "mismatch";
  }
  llvm_unreachable("unknown result");
}

Value toValue(const std::optional<ProbeRecord> &record) {
  if (!record)
    return nullptr;
  return Object{{"result", nameOf(record->result)},
                {"rows", record->rows},
                {"difference", record->difference},
                {"cost", record->cost},
                {"reason", textOrNull(record->reason)}};
}

Value toValue(const std::optional<WindowsRecord> &record) {
  if (!record)
    return nullptr;
  Array heads;
  for (const WindowsRecord::Head &head : record->heads)
    heads.push_back(Object{{"size", orNull(head.size)},
                           {"dropped", head.dropped},
                           {"ground", head.ground}});
  return Object{{"epsilon", record->epsilon},
                {"score_bound", orNull(record->scoreBound)},
                {"heads", std::move(heads)},
                {"largest", orNull(record->largest)},
                {"reason_id", textOrNull(record->reasonId)},
                {"reason", textOrNull(record->reason)}};
}

Object toObject(const ReceptiveFieldRecord::Head &head) {
  Array fields, bounds;
  for (const ReceptiveFieldRecord::Field &field : head.fields)
    fields.push_back(Object{{"size", orNull(field.size)},
                            {"ground", field.ground},
                            {"least", orNull(field.least)}});
  for (const std::optional<double> &bound : head.bounds)
    bounds.push_back(orNull(bound));
  return Object{
      {"convergent", head.convergent},  {"farther_half", head.fartherHalf},
      {"fields", std::move(fields)},    {"terms", Array(head.terms)},
      {"largest", Array(head.largest)}, {"bounds", std::move(bounds)}};
}

Value toValue(const std::optional<ReceptiveFieldRecord> &record) {
  if (!record)
    return nullptr;
  Array heads;
  for (const ReceptiveFieldRecord::Head &head : record->heads)
    heads.push_back(toObject(head));
  return Object{{"epsilons", Array(record->epsilons)},
                {"horizon", record->horizon},
                {"distances", Array(record->distances)},
                {"heads", std::move(heads)},
                {"reason_id", textOrNull(record->reasonId)},
                {"reason", textOrNull(record->reason)}};
}

Object toObject(const RemarkRecord &record) {
  return Object{{"kind", record.kind},
                {"name", record.name},
                {"function", record.function},
                {"location", record.location},
                {"text", record.text}};
}

Object toObject(const SignatureValue &value) {
  if (value.isScalar)
    return Object{{"scalar", value.dtype}};
  Array shape;
  for (const std::optional<int64_t> &size : value.shape)
    shape.push_back(orNull(size));
  return Object{{"shape", std::move(shape)}, {"dtype", value.dtype}};
}

Object toObject(const DenseRecord &record) {
  Object object = toObject(record.tensor);
  object["name"] = record.name;
  object["bytes"] = orNull(record.bytes);
  object["cost"] = record.cost;
  return object;
}

Object toObject(const AttentionRecord &record) {
  Array dense;
  for (const DenseRecord &one : record.dense)
    dense.push_back(toObject(one));
  return Object{{"function", record.function},
                {"location", record.location},
                {"encodings", Array(record.encodings)},
                {"encoding_attrs", Array(record.encodingAttrs)},
                {"encoding_details", Array(record.encodingDetails)},
                {"masks", Array(record.masks)},
                {"mask_attrs", Array(record.maskAttrs)},
                {"mask_details", Array(record.maskDetails)},
                {"dense", std::move(dense)},
                {"features", textOrNull(record.features)},
                {"heads", orNull(record.heads)},
                {"kv_heads", orNull(record.kvHeads)},
                {"head_dim", orNull(record.headDim)},
                {"road", record.road},
                {"loops", toValue(record.loops)},
                {"softcap", orNull(record.softcap)},
                {"score_operations", record.scoreOperations},
                {"sink", record.sink},
                {"probe", toValue(record.probe)},
                {"windows", toValue(record.windows)},
                {"receptive_field", toValue(record.receptiveField)}};
}

Object toObject(const ContractionRecord &record) {
  return Object{{"location", record.location},
                {"rows", orNull(record.rows)},
                {"lanes", orNull(record.lanes)},
                {"steps", orNull(record.steps)},
                {"unit", record.unit},
                {"tile_rows", record.tileRows},
                {"tile_vectors", record.tileVectors},
                {"vector_lanes", record.vectorLanes},
                {"depth", record.depth},
                {"unroll", record.unroll},
                {"task_rows", record.taskRows},
                {"task_lanes", record.taskLanes},
                {"cycles", orNull(record.cycles)}};
}

Object toObject(const LaunchRecord &record) {
  return Object{
      {"function", record.function},        {"kernel", record.kernel},
      {"grid", Array(record.grid)},         {"block", Array(record.block)},
      {"shared_bytes", record.sharedBytes}, {"args", Array(record.args)},
      {"model", modelToJSON(record.model)}};
}

Object toObject(const MissedRecord &record) {
  return Object{{"function", record.function},
                {"location", record.location},
                {"reason_id", record.reasonId},
                {"reason", record.reason}};
}

Object toObject(const FunctionRecord &record);

template <typename T> Array toArray(const std::vector<T> &records) {
  Array array;
  for (const T &record : records)
    array.push_back(toObject(record));
  return array;
}

Object toObject(const FunctionRecord &record) {
  return Object{{"name", record.name},
                {"args", toArray(record.args)},
                {"results", toArray(record.results)}};
}

} // namespace

std::string toJSON(const CompilationReport &report) {
  Value value = Object{{"attentions", toArray(report.attentions)},
                       {"missed", toArray(report.missed)},
                       {"contractions", toArray(report.contractions)},
                       {"functions", toArray(report.functions)},
                       {"launches", toArray(report.launches)},
                       {"remarks", toArray(report.remarks)}};
  std::string text;
  llvm::raw_string_ostream(text) << llvm::formatv("{0:2}", value) << "\n";
  return text;
}

} // namespace mlir::posenc
