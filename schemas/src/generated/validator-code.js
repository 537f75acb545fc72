// Generated from schemas/ by `npm run generate`; never edited by hand.
import module0 from 'ajv/dist/runtime/ucs2length.js';
import module1 from 'ajv-formats/dist/formats.js';

export const validateAcademicResult = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:lienthong:schema:canonical:v1:academic-result","type":"object","required":["fullName","schoolYear","term","subjects"],"additionalProperties":false,"properties":{"recordId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId"},"event":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent"},"version":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion"},"sourceUpdatedAt":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Instant"},"personalNumber":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber"},"sectorId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId"},"sourceId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId"},"fullName":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/FullName"},"birthDate":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate"},"school":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference"},"schoolYear":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear"},"educationLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"className":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName"},"classId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId"},"grade":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Grade"},"term":{"type":"string","enum":["1","2","year"]},"subjects":{"type":"array","items":{"$ref":"#/$defs/SubjectResult"},"maxItems":60},"averageScore":{"type":"number","minimum":0,"maximum":10},"learningResult":{"$ref":"#/$defs/ResultName"},"conductResult":{"$ref":"#/$defs/ResultName"},"overallResult":{"$ref":"#/$defs/ResultName"},"competences":{"type":"array","items":{"$ref":"#/$defs/CompetenceLevel"},"maxItems":20},"qualities":{"type":"array","items":{"$ref":"#/$defs/QualityLevel"},"maxItems":10},"absences":{"$ref":"#/$defs/Absences"},"title":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"isPromoted":{"type":"boolean"},"mustRetrainConduct":{"type":"boolean"},"isEligibleForGraduation":{"type":"boolean"},"graduatedLevel":{"type":"string","minLength":1,"maxLength":150},"hasCompletedGrade":{"type":"boolean"},"hasCompletedPrimary":{"type":"boolean"},"exemptFromAssessment":{"type":"boolean"},"comment":{"type":"string","minLength":1,"maxLength":2000},"rewards":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"maxItems":30},"disciplines":{"type":"array","items":{"type":"string","minLength":1,"maxLength":255},"maxItems":30}},"$defs":{"SubjectResult":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":150},"sourceName":{"type":"string","minLength":1,"maxLength":150},"code":{"type":"string","minLength":1,"maxLength":20},"score":{"type":"number","minimum":0,"maximum":10},"level":{"type":"string","enum":["T","H","C","Đ","CĐ"]},"isExempt":{"type":"boolean"},"comment":{"type":"string","minLength":1,"maxLength":2000}}},"CompetenceLevel":{"type":"object","required":["name","level"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":60},"name":{"type":"string","minLength":1,"maxLength":150},"level":{"type":"string","enum":["T","Đ","C"]}}},"QualityLevel":{"type":"object","required":["name","level"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":60},"name":{"type":"string","minLength":1,"maxLength":150},"level":{"type":"string","enum":["T","Đ","C"]}}},"Absences":{"type":"object","additionalProperties":false,"properties":{"excused":{"type":"integer","minimum":0,"maximum":366},"unexcused":{"type":"integer","minimum":0,"maximum":366},"total":{"type":"integer","minimum":0,"maximum":366}}},"ResultName":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"code":{"type":"string","minLength":1,"maxLength":20},"list":{"type":"string","minLength":1,"maxLength":64}}}}};
const schema33 = {"type":"string","minLength":1,"maxLength":64};
const schema34 = {"type":"string","enum":["NEW","UPDATE","CANCEL"]};
const schema35 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema36 = {"type":"string","format":"date-time","maxLength":40};
const schema37 = {"type":"string","maxLength":12,"pattern":"^[0-9]{12}$"};
const schema38 = {"type":"string","minLength":1,"maxLength":20};
const schema39 = {"type":"string","minLength":1,"maxLength":100};
const schema40 = {"type":"string","minLength":1,"maxLength":150};
const schema41 = {"type":"object","discriminator":{"propertyName":"precision"},"oneOf":[{"type":"object","required":["value","precision"],"additionalProperties":false,"properties":{"value":{"type":"string","format":"date","maxLength":10},"precision":{"const":"day"}}},{"type":"object","required":["value","precision"],"additionalProperties":false,"properties":{"value":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$","maxLength":7},"precision":{"const":"month"}}},{"type":"object","required":["value","precision"],"additionalProperties":false,"properties":{"value":{"type":"string","pattern":"^[0-9]{4}$","maxLength":4},"precision":{"const":"year"}}}]};
const schema42 = {"type":"object","required":["code"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":35},"name":{"type":"string","minLength":1,"maxLength":250}}};
const schema43 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{4}$","maxLength":9};
const schema44 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":255},"code":{"type":"string","minLength":1,"maxLength":50},"list":{"type":"string","minLength":1,"maxLength":64}}};
const schema45 = {"type":"string","minLength":1,"maxLength":150};
const schema46 = {"type":"string","minLength":1,"maxLength":50};
const schema47 = {"type":"string","minLength":1,"maxLength":20};
const schema48 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":150},"sourceName":{"type":"string","minLength":1,"maxLength":150},"code":{"type":"string","minLength":1,"maxLength":20},"score":{"type":"number","minimum":0,"maximum":10},"level":{"type":"string","enum":["T","H","C","Đ","CĐ"]},"isExempt":{"type":"boolean"},"comment":{"type":"string","minLength":1,"maxLength":2000}}};
const schema49 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"code":{"type":"string","minLength":1,"maxLength":20},"list":{"type":"string","minLength":1,"maxLength":64}}};
const schema52 = {"type":"object","required":["name","level"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":60},"name":{"type":"string","minLength":1,"maxLength":150},"level":{"type":"string","enum":["T","Đ","C"]}}};
const schema53 = {"type":"object","required":["name","level"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":60},"name":{"type":"string","minLength":1,"maxLength":150},"level":{"type":"string","enum":["T","Đ","C"]}}};
const schema54 = {"type":"object","additionalProperties":false,"properties":{"excused":{"type":"integer","minimum":0,"maximum":366},"unexcused":{"type":"integer","minimum":0,"maximum":366},"total":{"type":"integer","minimum":0,"maximum":366}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = module0.default;
const formats0 = module1.fullFormats["date-time"];
const formats2 = module1.fullFormats.date;
const pattern4 = new RegExp("^[0-9]{12}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$", "u");
const pattern6 = new RegExp("^[0-9]{4}$", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{4}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:lienthong:schema:canonical:v1:academic-result" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fullName"},message:"must have required property '"+"fullName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.schoolYear === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schoolYear"},message:"must have required property '"+"schoolYear"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.term === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subjects === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},message:"must have required property '"+"subjects"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recordId !== undefined){
let data0 = data.recordId;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err5 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data1 === "NEW") || (data1 === "UPDATE")) || (data1 === "CANCEL"))){
const err9 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.sourceUpdatedAt !== undefined){
let data3 = data.sourceUpdatedAt;
if(typeof data3 === "string"){
if(func2(data3) > 40){
const err13 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats0.validate(data3))){
const err14 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.personalNumber !== undefined){
let data4 = data.personalNumber;
if(typeof data4 === "string"){
if(func2(data4) > 12){
const err16 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern4.test(data4)){
const err17 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sectorId !== undefined){
let data5 = data.sectorId;
if(typeof data5 === "string"){
if(func2(data5) > 20){
const err19 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data5) < 1){
const err20 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data6 = data.sourceId;
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err22 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data6) < 1){
const err23 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.fullName !== undefined){
let data7 = data.fullName;
if(typeof data7 === "string"){
if(func2(data7) > 150){
const err25 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data7) < 1){
const err26 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.birthDate !== undefined){
let data8 = data.birthDate;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const tag0 = data8.precision;
if(typeof tag0 == "string"){
if(tag0 === "day"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err28 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.precision === undefined){
const err29 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "value") || (key1 === "precision"))){
const err30 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.value !== undefined){
let data9 = data8.value;
if(typeof data9 === "string"){
if(func2(data9) > 10){
const err31 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(formats2.validate(data9))){
const err32 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.precision !== undefined){
if("day" !== data8.precision){
const err34 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/precision/const",keyword:"const",params:{allowedValue: "day"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "month"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err36 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.precision === undefined){
const err37 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "value") || (key2 === "precision"))){
const err38 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.value !== undefined){
let data11 = data8.value;
if(typeof data11 === "string"){
if(func2(data11) > 7){
const err39 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern5.test(data11)){
const err40 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data8.precision !== undefined){
if("month" !== data8.precision){
const err42 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/precision/const",keyword:"const",params:{allowedValue: "month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "year"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err44 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data8.precision === undefined){
const err45 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "value") || (key3 === "precision"))){
const err46 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.value !== undefined){
let data13 = data8.value;
if(typeof data13 === "string"){
if(func2(data13) > 4){
const err47 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern6.test(data13)){
const err48 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.precision !== undefined){
if("year" !== data8.precision){
const err50 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/precision/const",keyword:"const",params:{allowedValue: "year"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err52 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "precision", tagValue: tag0},message:"value of tag \"precision\" must be in oneOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "tag", tag: "precision", tagValue: tag0},message:"tag \"precision\" must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.school !== undefined){
let data15 = data.school;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.code === undefined){
const err55 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key4 in data15){
if(!((key4 === "code") || (key4 === "name"))){
const err56 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.code !== undefined){
let data16 = data15.code;
if(typeof data16 === "string"){
if(func2(data16) > 35){
const err57 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data16) < 1){
const err58 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.name !== undefined){
let data17 = data15.name;
if(typeof data17 === "string"){
if(func2(data17) > 250){
const err60 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func2(data17) < 1){
const err61 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.schoolYear !== undefined){
let data18 = data.schoolYear;
if(typeof data18 === "string"){
if(func2(data18) > 9){
const err64 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern7.test(data18)){
const err65 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.educationLevel !== undefined){
let data19 = data.educationLevel;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err67 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key5 in data19){
if(!(((key5 === "name") || (key5 === "code")) || (key5 === "list"))){
const err68 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func2(data20) > 255){
const err69 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data20) < 1){
const err70 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data19.code !== undefined){
let data21 = data19.code;
if(typeof data21 === "string"){
if(func2(data21) > 50){
const err72 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func2(data21) < 1){
const err73 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data19.list !== undefined){
let data22 = data19.list;
if(typeof data22 === "string"){
if(func2(data22) > 64){
const err75 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func2(data22) < 1){
const err76 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.className !== undefined){
let data23 = data.className;
if(typeof data23 === "string"){
if(func2(data23) > 150){
const err79 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func2(data23) < 1){
const err80 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.classId !== undefined){
let data24 = data.classId;
if(typeof data24 === "string"){
if(func2(data24) > 50){
const err82 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func2(data24) < 1){
const err83 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.grade !== undefined){
let data25 = data.grade;
if(typeof data25 === "string"){
if(func2(data25) > 20){
const err85 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func2(data25) < 1){
const err86 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.term !== undefined){
let data26 = data.term;
if(typeof data26 !== "string"){
const err88 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(((data26 === "1") || (data26 === "2")) || (data26 === "year"))){
const err89 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/enum",keyword:"enum",params:{allowedValues: schema31.properties.term.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.subjects !== undefined){
let data27 = data.subjects;
if(Array.isArray(data27)){
if(data27.length > 60){
const err90 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
let data28 = data27[i0];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name === undefined){
const err91 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/$defs/SubjectResult/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key6 in data28){
if(!(((((((key6 === "name") || (key6 === "sourceName")) || (key6 === "code")) || (key6 === "score")) || (key6 === "level")) || (key6 === "isExempt")) || (key6 === "comment"))){
const err92 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/$defs/SubjectResult/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.name !== undefined){
let data29 = data28.name;
if(typeof data29 === "string"){
if(func2(data29) > 150){
const err93 = {instancePath:instancePath+"/subjects/" + i0+"/name",schemaPath:"#/$defs/SubjectResult/properties/name/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data29) < 1){
const err94 = {instancePath:instancePath+"/subjects/" + i0+"/name",schemaPath:"#/$defs/SubjectResult/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/subjects/" + i0+"/name",schemaPath:"#/$defs/SubjectResult/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data28.sourceName !== undefined){
let data30 = data28.sourceName;
if(typeof data30 === "string"){
if(func2(data30) > 150){
const err96 = {instancePath:instancePath+"/subjects/" + i0+"/sourceName",schemaPath:"#/$defs/SubjectResult/properties/sourceName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func2(data30) < 1){
const err97 = {instancePath:instancePath+"/subjects/" + i0+"/sourceName",schemaPath:"#/$defs/SubjectResult/properties/sourceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/subjects/" + i0+"/sourceName",schemaPath:"#/$defs/SubjectResult/properties/sourceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data28.code !== undefined){
let data31 = data28.code;
if(typeof data31 === "string"){
if(func2(data31) > 20){
const err99 = {instancePath:instancePath+"/subjects/" + i0+"/code",schemaPath:"#/$defs/SubjectResult/properties/code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func2(data31) < 1){
const err100 = {instancePath:instancePath+"/subjects/" + i0+"/code",schemaPath:"#/$defs/SubjectResult/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/subjects/" + i0+"/code",schemaPath:"#/$defs/SubjectResult/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data28.score !== undefined){
let data32 = data28.score;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 10 || isNaN(data32)){
const err102 = {instancePath:instancePath+"/subjects/" + i0+"/score",schemaPath:"#/$defs/SubjectResult/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err103 = {instancePath:instancePath+"/subjects/" + i0+"/score",schemaPath:"#/$defs/SubjectResult/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/subjects/" + i0+"/score",schemaPath:"#/$defs/SubjectResult/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data28.level !== undefined){
let data33 = data28.level;
if(typeof data33 !== "string"){
const err105 = {instancePath:instancePath+"/subjects/" + i0+"/level",schemaPath:"#/$defs/SubjectResult/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(((((data33 === "T") || (data33 === "H")) || (data33 === "C")) || (data33 === "Đ")) || (data33 === "CĐ"))){
const err106 = {instancePath:instancePath+"/subjects/" + i0+"/level",schemaPath:"#/$defs/SubjectResult/properties/level/enum",keyword:"enum",params:{allowedValues: schema48.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data28.isExempt !== undefined){
if(typeof data28.isExempt !== "boolean"){
const err107 = {instancePath:instancePath+"/subjects/" + i0+"/isExempt",schemaPath:"#/$defs/SubjectResult/properties/isExempt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data28.comment !== undefined){
let data35 = data28.comment;
if(typeof data35 === "string"){
if(func2(data35) > 2000){
const err108 = {instancePath:instancePath+"/subjects/" + i0+"/comment",schemaPath:"#/$defs/SubjectResult/properties/comment/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func2(data35) < 1){
const err109 = {instancePath:instancePath+"/subjects/" + i0+"/comment",schemaPath:"#/$defs/SubjectResult/properties/comment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/subjects/" + i0+"/comment",schemaPath:"#/$defs/SubjectResult/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/$defs/SubjectResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.averageScore !== undefined){
let data36 = data.averageScore;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 10 || isNaN(data36)){
const err113 = {instancePath:instancePath+"/averageScore",schemaPath:"#/properties/averageScore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err114 = {instancePath:instancePath+"/averageScore",schemaPath:"#/properties/averageScore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/averageScore",schemaPath:"#/properties/averageScore/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.learningResult !== undefined){
let data37 = data.learningResult;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.name === undefined){
const err116 = {instancePath:instancePath+"/learningResult",schemaPath:"#/$defs/ResultName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key7 in data37){
if(!(((key7 === "name") || (key7 === "code")) || (key7 === "list"))){
const err117 = {instancePath:instancePath+"/learningResult",schemaPath:"#/$defs/ResultName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data37.name !== undefined){
let data38 = data37.name;
if(typeof data38 === "string"){
if(func2(data38) > 100){
const err118 = {instancePath:instancePath+"/learningResult/name",schemaPath:"#/$defs/ResultName/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func2(data38) < 1){
const err119 = {instancePath:instancePath+"/learningResult/name",schemaPath:"#/$defs/ResultName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/learningResult/name",schemaPath:"#/$defs/ResultName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data37.code !== undefined){
let data39 = data37.code;
if(typeof data39 === "string"){
if(func2(data39) > 20){
const err121 = {instancePath:instancePath+"/learningResult/code",schemaPath:"#/$defs/ResultName/properties/code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func2(data39) < 1){
const err122 = {instancePath:instancePath+"/learningResult/code",schemaPath:"#/$defs/ResultName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/learningResult/code",schemaPath:"#/$defs/ResultName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data37.list !== undefined){
let data40 = data37.list;
if(typeof data40 === "string"){
if(func2(data40) > 64){
const err124 = {instancePath:instancePath+"/learningResult/list",schemaPath:"#/$defs/ResultName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func2(data40) < 1){
const err125 = {instancePath:instancePath+"/learningResult/list",schemaPath:"#/$defs/ResultName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/learningResult/list",schemaPath:"#/$defs/ResultName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/learningResult",schemaPath:"#/$defs/ResultName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.conductResult !== undefined){
let data41 = data.conductResult;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.name === undefined){
const err128 = {instancePath:instancePath+"/conductResult",schemaPath:"#/$defs/ResultName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key8 in data41){
if(!(((key8 === "name") || (key8 === "code")) || (key8 === "list"))){
const err129 = {instancePath:instancePath+"/conductResult",schemaPath:"#/$defs/ResultName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data41.name !== undefined){
let data42 = data41.name;
if(typeof data42 === "string"){
if(func2(data42) > 100){
const err130 = {instancePath:instancePath+"/conductResult/name",schemaPath:"#/$defs/ResultName/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func2(data42) < 1){
const err131 = {instancePath:instancePath+"/conductResult/name",schemaPath:"#/$defs/ResultName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/conductResult/name",schemaPath:"#/$defs/ResultName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data41.code !== undefined){
let data43 = data41.code;
if(typeof data43 === "string"){
if(func2(data43) > 20){
const err133 = {instancePath:instancePath+"/conductResult/code",schemaPath:"#/$defs/ResultName/properties/code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func2(data43) < 1){
const err134 = {instancePath:instancePath+"/conductResult/code",schemaPath:"#/$defs/ResultName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/conductResult/code",schemaPath:"#/$defs/ResultName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data41.list !== undefined){
let data44 = data41.list;
if(typeof data44 === "string"){
if(func2(data44) > 64){
const err136 = {instancePath:instancePath+"/conductResult/list",schemaPath:"#/$defs/ResultName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func2(data44) < 1){
const err137 = {instancePath:instancePath+"/conductResult/list",schemaPath:"#/$defs/ResultName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/conductResult/list",schemaPath:"#/$defs/ResultName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/conductResult",schemaPath:"#/$defs/ResultName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.overallResult !== undefined){
let data45 = data.overallResult;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err140 = {instancePath:instancePath+"/overallResult",schemaPath:"#/$defs/ResultName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key9 in data45){
if(!(((key9 === "name") || (key9 === "code")) || (key9 === "list"))){
const err141 = {instancePath:instancePath+"/overallResult",schemaPath:"#/$defs/ResultName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(func2(data46) > 100){
const err142 = {instancePath:instancePath+"/overallResult/name",schemaPath:"#/$defs/ResultName/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func2(data46) < 1){
const err143 = {instancePath:instancePath+"/overallResult/name",schemaPath:"#/$defs/ResultName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/overallResult/name",schemaPath:"#/$defs/ResultName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data45.code !== undefined){
let data47 = data45.code;
if(typeof data47 === "string"){
if(func2(data47) > 20){
const err145 = {instancePath:instancePath+"/overallResult/code",schemaPath:"#/$defs/ResultName/properties/code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func2(data47) < 1){
const err146 = {instancePath:instancePath+"/overallResult/code",schemaPath:"#/$defs/ResultName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/overallResult/code",schemaPath:"#/$defs/ResultName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data45.list !== undefined){
let data48 = data45.list;
if(typeof data48 === "string"){
if(func2(data48) > 64){
const err148 = {instancePath:instancePath+"/overallResult/list",schemaPath:"#/$defs/ResultName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func2(data48) < 1){
const err149 = {instancePath:instancePath+"/overallResult/list",schemaPath:"#/$defs/ResultName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/overallResult/list",schemaPath:"#/$defs/ResultName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/overallResult",schemaPath:"#/$defs/ResultName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.competences !== undefined){
let data49 = data.competences;
if(Array.isArray(data49)){
if(data49.length > 20){
const err152 = {instancePath:instancePath+"/competences",schemaPath:"#/properties/competences/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len1 = data49.length;
for(let i1=0; i1<len1; i1++){
let data50 = data49[i1];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.name === undefined){
const err153 = {instancePath:instancePath+"/competences/" + i1,schemaPath:"#/$defs/CompetenceLevel/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data50.level === undefined){
const err154 = {instancePath:instancePath+"/competences/" + i1,schemaPath:"#/$defs/CompetenceLevel/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key10 in data50){
if(!(((key10 === "code") || (key10 === "name")) || (key10 === "level"))){
const err155 = {instancePath:instancePath+"/competences/" + i1,schemaPath:"#/$defs/CompetenceLevel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data50.code !== undefined){
let data51 = data50.code;
if(typeof data51 === "string"){
if(func2(data51) > 60){
const err156 = {instancePath:instancePath+"/competences/" + i1+"/code",schemaPath:"#/$defs/CompetenceLevel/properties/code/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func2(data51) < 1){
const err157 = {instancePath:instancePath+"/competences/" + i1+"/code",schemaPath:"#/$defs/CompetenceLevel/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/competences/" + i1+"/code",schemaPath:"#/$defs/CompetenceLevel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data50.name !== undefined){
let data52 = data50.name;
if(typeof data52 === "string"){
if(func2(data52) > 150){
const err159 = {instancePath:instancePath+"/competences/" + i1+"/name",schemaPath:"#/$defs/CompetenceLevel/properties/name/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(func2(data52) < 1){
const err160 = {instancePath:instancePath+"/competences/" + i1+"/name",schemaPath:"#/$defs/CompetenceLevel/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/competences/" + i1+"/name",schemaPath:"#/$defs/CompetenceLevel/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data50.level !== undefined){
let data53 = data50.level;
if(typeof data53 !== "string"){
const err162 = {instancePath:instancePath+"/competences/" + i1+"/level",schemaPath:"#/$defs/CompetenceLevel/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(((data53 === "T") || (data53 === "Đ")) || (data53 === "C"))){
const err163 = {instancePath:instancePath+"/competences/" + i1+"/level",schemaPath:"#/$defs/CompetenceLevel/properties/level/enum",keyword:"enum",params:{allowedValues: schema52.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/competences/" + i1,schemaPath:"#/$defs/CompetenceLevel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/competences",schemaPath:"#/properties/competences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.qualities !== undefined){
let data54 = data.qualities;
if(Array.isArray(data54)){
if(data54.length > 10){
const err166 = {instancePath:instancePath+"/qualities",schemaPath:"#/properties/qualities/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len2 = data54.length;
for(let i2=0; i2<len2; i2++){
let data55 = data54[i2];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.name === undefined){
const err167 = {instancePath:instancePath+"/qualities/" + i2,schemaPath:"#/$defs/QualityLevel/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data55.level === undefined){
const err168 = {instancePath:instancePath+"/qualities/" + i2,schemaPath:"#/$defs/QualityLevel/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key11 in data55){
if(!(((key11 === "code") || (key11 === "name")) || (key11 === "level"))){
const err169 = {instancePath:instancePath+"/qualities/" + i2,schemaPath:"#/$defs/QualityLevel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data55.code !== undefined){
let data56 = data55.code;
if(typeof data56 === "string"){
if(func2(data56) > 60){
const err170 = {instancePath:instancePath+"/qualities/" + i2+"/code",schemaPath:"#/$defs/QualityLevel/properties/code/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(func2(data56) < 1){
const err171 = {instancePath:instancePath+"/qualities/" + i2+"/code",schemaPath:"#/$defs/QualityLevel/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/qualities/" + i2+"/code",schemaPath:"#/$defs/QualityLevel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data55.name !== undefined){
let data57 = data55.name;
if(typeof data57 === "string"){
if(func2(data57) > 150){
const err173 = {instancePath:instancePath+"/qualities/" + i2+"/name",schemaPath:"#/$defs/QualityLevel/properties/name/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(func2(data57) < 1){
const err174 = {instancePath:instancePath+"/qualities/" + i2+"/name",schemaPath:"#/$defs/QualityLevel/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/qualities/" + i2+"/name",schemaPath:"#/$defs/QualityLevel/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data55.level !== undefined){
let data58 = data55.level;
if(typeof data58 !== "string"){
const err176 = {instancePath:instancePath+"/qualities/" + i2+"/level",schemaPath:"#/$defs/QualityLevel/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!(((data58 === "T") || (data58 === "Đ")) || (data58 === "C"))){
const err177 = {instancePath:instancePath+"/qualities/" + i2+"/level",schemaPath:"#/$defs/QualityLevel/properties/level/enum",keyword:"enum",params:{allowedValues: schema53.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/qualities/" + i2,schemaPath:"#/$defs/QualityLevel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/qualities",schemaPath:"#/properties/qualities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.absences !== undefined){
let data59 = data.absences;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key12 in data59){
if(!(((key12 === "excused") || (key12 === "unexcused")) || (key12 === "total"))){
const err180 = {instancePath:instancePath+"/absences",schemaPath:"#/$defs/Absences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data59.excused !== undefined){
let data60 = data59.excused;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err181 = {instancePath:instancePath+"/absences/excused",schemaPath:"#/$defs/Absences/properties/excused/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 366 || isNaN(data60)){
const err182 = {instancePath:instancePath+"/absences/excused",schemaPath:"#/$defs/Absences/properties/excused/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err183 = {instancePath:instancePath+"/absences/excused",schemaPath:"#/$defs/Absences/properties/excused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(data59.unexcused !== undefined){
let data61 = data59.unexcused;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err184 = {instancePath:instancePath+"/absences/unexcused",schemaPath:"#/$defs/Absences/properties/unexcused/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 366 || isNaN(data61)){
const err185 = {instancePath:instancePath+"/absences/unexcused",schemaPath:"#/$defs/Absences/properties/unexcused/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err186 = {instancePath:instancePath+"/absences/unexcused",schemaPath:"#/$defs/Absences/properties/unexcused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data59.total !== undefined){
let data62 = data59.total;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err187 = {instancePath:instancePath+"/absences/total",schemaPath:"#/$defs/Absences/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 366 || isNaN(data62)){
const err188 = {instancePath:instancePath+"/absences/total",schemaPath:"#/$defs/Absences/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err189 = {instancePath:instancePath+"/absences/total",schemaPath:"#/$defs/Absences/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/absences",schemaPath:"#/$defs/Absences/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.title !== undefined){
let data63 = data.title;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.name === undefined){
const err191 = {instancePath:instancePath+"/title",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key13 in data63){
if(!(((key13 === "name") || (key13 === "code")) || (key13 === "list"))){
const err192 = {instancePath:instancePath+"/title",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data63.name !== undefined){
let data64 = data63.name;
if(typeof data64 === "string"){
if(func2(data64) > 255){
const err193 = {instancePath:instancePath+"/title/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(func2(data64) < 1){
const err194 = {instancePath:instancePath+"/title/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/title/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data63.code !== undefined){
let data65 = data63.code;
if(typeof data65 === "string"){
if(func2(data65) > 50){
const err196 = {instancePath:instancePath+"/title/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(func2(data65) < 1){
const err197 = {instancePath:instancePath+"/title/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/title/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data63.list !== undefined){
let data66 = data63.list;
if(typeof data66 === "string"){
if(func2(data66) > 64){
const err199 = {instancePath:instancePath+"/title/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(func2(data66) < 1){
const err200 = {instancePath:instancePath+"/title/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/title/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/title",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.isPromoted !== undefined){
if(typeof data.isPromoted !== "boolean"){
const err203 = {instancePath:instancePath+"/isPromoted",schemaPath:"#/properties/isPromoted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.mustRetrainConduct !== undefined){
if(typeof data.mustRetrainConduct !== "boolean"){
const err204 = {instancePath:instancePath+"/mustRetrainConduct",schemaPath:"#/properties/mustRetrainConduct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.isEligibleForGraduation !== undefined){
if(typeof data.isEligibleForGraduation !== "boolean"){
const err205 = {instancePath:instancePath+"/isEligibleForGraduation",schemaPath:"#/properties/isEligibleForGraduation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.graduatedLevel !== undefined){
let data70 = data.graduatedLevel;
if(typeof data70 === "string"){
if(func2(data70) > 150){
const err206 = {instancePath:instancePath+"/graduatedLevel",schemaPath:"#/properties/graduatedLevel/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(func2(data70) < 1){
const err207 = {instancePath:instancePath+"/graduatedLevel",schemaPath:"#/properties/graduatedLevel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/graduatedLevel",schemaPath:"#/properties/graduatedLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.hasCompletedGrade !== undefined){
if(typeof data.hasCompletedGrade !== "boolean"){
const err209 = {instancePath:instancePath+"/hasCompletedGrade",schemaPath:"#/properties/hasCompletedGrade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.hasCompletedPrimary !== undefined){
if(typeof data.hasCompletedPrimary !== "boolean"){
const err210 = {instancePath:instancePath+"/hasCompletedPrimary",schemaPath:"#/properties/hasCompletedPrimary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.exemptFromAssessment !== undefined){
if(typeof data.exemptFromAssessment !== "boolean"){
const err211 = {instancePath:instancePath+"/exemptFromAssessment",schemaPath:"#/properties/exemptFromAssessment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.comment !== undefined){
let data74 = data.comment;
if(typeof data74 === "string"){
if(func2(data74) > 2000){
const err212 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(func2(data74) < 1){
const err213 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data.rewards !== undefined){
let data75 = data.rewards;
if(Array.isArray(data75)){
if(data75.length > 30){
const err215 = {instancePath:instancePath+"/rewards",schemaPath:"#/properties/rewards/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len3 = data75.length;
for(let i3=0; i3<len3; i3++){
let data76 = data75[i3];
if(typeof data76 === "string"){
if(func2(data76) > 255){
const err216 = {instancePath:instancePath+"/rewards/" + i3,schemaPath:"#/properties/rewards/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(func2(data76) < 1){
const err217 = {instancePath:instancePath+"/rewards/" + i3,schemaPath:"#/properties/rewards/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/rewards/" + i3,schemaPath:"#/properties/rewards/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/rewards",schemaPath:"#/properties/rewards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data.disciplines !== undefined){
let data77 = data.disciplines;
if(Array.isArray(data77)){
if(data77.length > 30){
const err220 = {instancePath:instancePath+"/disciplines",schemaPath:"#/properties/disciplines/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
const len4 = data77.length;
for(let i4=0; i4<len4; i4++){
let data78 = data77[i4];
if(typeof data78 === "string"){
if(func2(data78) > 255){
const err221 = {instancePath:instancePath+"/disciplines/" + i4,schemaPath:"#/properties/disciplines/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(func2(data78) < 1){
const err222 = {instancePath:instancePath+"/disciplines/" + i4,schemaPath:"#/properties/disciplines/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/disciplines/" + i4,schemaPath:"#/properties/disciplines/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/disciplines",schemaPath:"#/properties/disciplines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateClass = validate22;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:lienthong:schema:canonical:v1:class","type":"object","required":["name"],"additionalProperties":false,"properties":{"recordId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId"},"event":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent"},"version":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion"},"sourceUpdatedAt":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Instant"},"classId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId"},"sourceId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId"},"name":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName"},"school":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference"},"schoolYear":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear"},"siteCode":{"type":"string","minLength":1,"maxLength":35},"educationLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"grade":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Grade"},"ageGroup":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"homeroomTeacher":{"$ref":"#/$defs/StaffReference"},"firstForeignLanguage":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"secondForeignLanguage":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"foreignLanguageLessons":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"lessonCountKind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"weeklySessions":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"hasTwoSessions":{"type":"boolean"},"hasFiveSessions":{"type":"boolean"},"hasSixToEightSessions":{"type":"boolean"},"hasNineToTenSessions":{"type":"boolean"},"isCombined":{"type":"boolean"},"combinedClassId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId"},"isCombinedUpdated":{"type":"boolean"},"combinesTwoAgeGroups":{"type":"boolean"},"combinesThreeAgeGroups":{"type":"boolean"},"combinesFourAgeGroups":{"type":"boolean"},"isSemiBoarding":{"type":"boolean"},"semiBoardingMode":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"isSpecialEducation":{"type":"boolean"},"isSpecialised":{"type":"boolean"},"specialisedSystem":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"stream":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"hasVocationalPupils":{"type":"boolean"},"hasDisabledPupils":{"type":"boolean"},"hasEquipmentForVietnamese":{"type":"boolean"},"hasEquipmentForMathematics":{"type":"boolean"},"hasParentsBoard":{"type":"boolean"},"isOnSchoolParentsBoard":{"type":"boolean"},"followsNewPreschoolProgramme":{"type":"boolean"},"followsCareProgramme":{"type":"boolean"},"classKind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"studyForm":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"trainingClassKind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"vocationalClassKind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"subjects":{"type":"array","items":{"$ref":"#/$defs/SubjectAssignment"},"maxItems":80}},"$defs":{"SubjectAssignment":{"type":"object","required":["subject"],"additionalProperties":false,"properties":{"subject":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"term":{"type":"string","enum":["1","2","year"]},"teacher":{"$ref":"#/$defs/StaffReference"}}},"StaffReference":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"sectorId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId"},"sourceId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId"},"fullName":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/FullName"}}}}};
const schema69 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"sectorId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId"},"sourceId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId"},"fullName":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/FullName"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "sectorId") || (key0 === "sourceId")) || (key0 === "fullName"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sectorId !== undefined){
let data0 = data.sectorId;
if(typeof data0 === "string"){
if(func2(data0) > 20){
const err2 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data1 = data.sourceId;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err5 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fullName !== undefined){
let data2 = data.fullName;
if(typeof data2 === "string"){
if(func2(data2) > 150){
const err8 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","required":["subject"],"additionalProperties":false,"properties":{"subject":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"term":{"type":"string","enum":["1","2","year"]},"teacher":{"$ref":"#/$defs/StaffReference"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "subject") || (key0 === "term")) || (key0 === "teacher"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subject !== undefined){
let data0 = data.subject;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/subject",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "code")) || (key1 === "list"))){
const err3 = {instancePath:instancePath+"/subject",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/subject/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/subject/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/subject/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {instancePath:instancePath+"/subject/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/subject/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/subject/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.list !== undefined){
let data3 = data0.list;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err10 = {instancePath:instancePath+"/subject/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/subject/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/subject/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/subject",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.term !== undefined){
let data4 = data.term;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "1") || (data4 === "2")) || (data4 === "year"))){
const err15 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/enum",keyword:"enum",params:{allowedValues: schema86.properties.term.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.teacher !== undefined){
if(!(validate23(data.teacher, {instancePath:instancePath+"/teacher",parentData:data,parentDataProperty:"teacher",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:lienthong:schema:canonical:v1:class" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recordId !== undefined){
let data0 = data.recordId;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "NEW") || (data1 === "UPDATE")) || (data1 === "CANCEL"))){
const err6 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.sourceUpdatedAt !== undefined){
let data3 = data.sourceUpdatedAt;
if(typeof data3 === "string"){
if(func2(data3) > 40){
const err10 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats0.validate(data3))){
const err11 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.classId !== undefined){
let data4 = data.classId;
if(typeof data4 === "string"){
if(func2(data4) > 50){
const err13 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data5 = data.sourceId;
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err16 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(func2(data6) > 150){
const err19 = {instancePath:instancePath+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.school !== undefined){
let data7 = data.school;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.code === undefined){
const err22 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "code") || (key1 === "name"))){
const err23 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.code !== undefined){
let data8 = data7.code;
if(typeof data8 === "string"){
if(func2(data8) > 35){
const err24 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data8) < 1){
const err25 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.name !== undefined){
let data9 = data7.name;
if(typeof data9 === "string"){
if(func2(data9) > 250){
const err27 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data9) < 1){
const err28 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.schoolYear !== undefined){
let data10 = data.schoolYear;
if(typeof data10 === "string"){
if(func2(data10) > 9){
const err31 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern7.test(data10)){
const err32 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.siteCode !== undefined){
let data11 = data.siteCode;
if(typeof data11 === "string"){
if(func2(data11) > 35){
const err34 = {instancePath:instancePath+"/siteCode",schemaPath:"#/properties/siteCode/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data11) < 1){
const err35 = {instancePath:instancePath+"/siteCode",schemaPath:"#/properties/siteCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/siteCode",schemaPath:"#/properties/siteCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.educationLevel !== undefined){
let data12 = data.educationLevel;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err37 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "name") || (key2 === "code")) || (key2 === "list"))){
const err38 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(func2(data13) > 255){
const err39 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data13) < 1){
const err40 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.code !== undefined){
let data14 = data12.code;
if(typeof data14 === "string"){
if(func2(data14) > 50){
const err42 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data14) < 1){
const err43 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.list !== undefined){
let data15 = data12.list;
if(typeof data15 === "string"){
if(func2(data15) > 64){
const err45 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data15) < 1){
const err46 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.grade !== undefined){
let data16 = data.grade;
if(typeof data16 === "string"){
if(func2(data16) > 20){
const err49 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func2(data16) < 1){
const err50 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.ageGroup !== undefined){
let data17 = data.ageGroup;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err52 = {instancePath:instancePath+"/ageGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "name") || (key3 === "code")) || (key3 === "list"))){
const err53 = {instancePath:instancePath+"/ageGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if(typeof data18 === "string"){
if(func2(data18) > 255){
const err54 = {instancePath:instancePath+"/ageGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data18) < 1){
const err55 = {instancePath:instancePath+"/ageGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/ageGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.code !== undefined){
let data19 = data17.code;
if(typeof data19 === "string"){
if(func2(data19) > 50){
const err57 = {instancePath:instancePath+"/ageGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data19) < 1){
const err58 = {instancePath:instancePath+"/ageGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/ageGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data17.list !== undefined){
let data20 = data17.list;
if(typeof data20 === "string"){
if(func2(data20) > 64){
const err60 = {instancePath:instancePath+"/ageGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func2(data20) < 1){
const err61 = {instancePath:instancePath+"/ageGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/ageGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/ageGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.homeroomTeacher !== undefined){
if(!(validate23(data.homeroomTeacher, {instancePath:instancePath+"/homeroomTeacher",parentData:data,parentDataProperty:"homeroomTeacher",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.firstForeignLanguage !== undefined){
let data22 = data.firstForeignLanguage;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err64 = {instancePath:instancePath+"/firstForeignLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key4 in data22){
if(!(((key4 === "name") || (key4 === "code")) || (key4 === "list"))){
const err65 = {instancePath:instancePath+"/firstForeignLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(func2(data23) > 255){
const err66 = {instancePath:instancePath+"/firstForeignLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func2(data23) < 1){
const err67 = {instancePath:instancePath+"/firstForeignLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/firstForeignLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data22.code !== undefined){
let data24 = data22.code;
if(typeof data24 === "string"){
if(func2(data24) > 50){
const err69 = {instancePath:instancePath+"/firstForeignLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data24) < 1){
const err70 = {instancePath:instancePath+"/firstForeignLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/firstForeignLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data22.list !== undefined){
let data25 = data22.list;
if(typeof data25 === "string"){
if(func2(data25) > 64){
const err72 = {instancePath:instancePath+"/firstForeignLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func2(data25) < 1){
const err73 = {instancePath:instancePath+"/firstForeignLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/firstForeignLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/firstForeignLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.secondForeignLanguage !== undefined){
let data26 = data.secondForeignLanguage;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err76 = {instancePath:instancePath+"/secondForeignLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key5 in data26){
if(!(((key5 === "name") || (key5 === "code")) || (key5 === "list"))){
const err77 = {instancePath:instancePath+"/secondForeignLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 === "string"){
if(func2(data27) > 255){
const err78 = {instancePath:instancePath+"/secondForeignLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func2(data27) < 1){
const err79 = {instancePath:instancePath+"/secondForeignLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/secondForeignLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data26.code !== undefined){
let data28 = data26.code;
if(typeof data28 === "string"){
if(func2(data28) > 50){
const err81 = {instancePath:instancePath+"/secondForeignLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func2(data28) < 1){
const err82 = {instancePath:instancePath+"/secondForeignLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/secondForeignLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data26.list !== undefined){
let data29 = data26.list;
if(typeof data29 === "string"){
if(func2(data29) > 64){
const err84 = {instancePath:instancePath+"/secondForeignLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func2(data29) < 1){
const err85 = {instancePath:instancePath+"/secondForeignLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/secondForeignLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/secondForeignLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.foreignLanguageLessons !== undefined){
let data30 = data.foreignLanguageLessons;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.name === undefined){
const err88 = {instancePath:instancePath+"/foreignLanguageLessons",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key6 in data30){
if(!(((key6 === "name") || (key6 === "code")) || (key6 === "list"))){
const err89 = {instancePath:instancePath+"/foreignLanguageLessons",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data30.name !== undefined){
let data31 = data30.name;
if(typeof data31 === "string"){
if(func2(data31) > 255){
const err90 = {instancePath:instancePath+"/foreignLanguageLessons/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data31) < 1){
const err91 = {instancePath:instancePath+"/foreignLanguageLessons/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/foreignLanguageLessons/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data30.code !== undefined){
let data32 = data30.code;
if(typeof data32 === "string"){
if(func2(data32) > 50){
const err93 = {instancePath:instancePath+"/foreignLanguageLessons/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data32) < 1){
const err94 = {instancePath:instancePath+"/foreignLanguageLessons/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/foreignLanguageLessons/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data30.list !== undefined){
let data33 = data30.list;
if(typeof data33 === "string"){
if(func2(data33) > 64){
const err96 = {instancePath:instancePath+"/foreignLanguageLessons/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func2(data33) < 1){
const err97 = {instancePath:instancePath+"/foreignLanguageLessons/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/foreignLanguageLessons/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/foreignLanguageLessons",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.lessonCountKind !== undefined){
let data34 = data.lessonCountKind;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.name === undefined){
const err100 = {instancePath:instancePath+"/lessonCountKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key7 in data34){
if(!(((key7 === "name") || (key7 === "code")) || (key7 === "list"))){
const err101 = {instancePath:instancePath+"/lessonCountKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data34.name !== undefined){
let data35 = data34.name;
if(typeof data35 === "string"){
if(func2(data35) > 255){
const err102 = {instancePath:instancePath+"/lessonCountKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func2(data35) < 1){
const err103 = {instancePath:instancePath+"/lessonCountKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/lessonCountKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data34.code !== undefined){
let data36 = data34.code;
if(typeof data36 === "string"){
if(func2(data36) > 50){
const err105 = {instancePath:instancePath+"/lessonCountKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func2(data36) < 1){
const err106 = {instancePath:instancePath+"/lessonCountKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/lessonCountKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.list !== undefined){
let data37 = data34.list;
if(typeof data37 === "string"){
if(func2(data37) > 64){
const err108 = {instancePath:instancePath+"/lessonCountKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func2(data37) < 1){
const err109 = {instancePath:instancePath+"/lessonCountKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/lessonCountKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/lessonCountKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.weeklySessions !== undefined){
let data38 = data.weeklySessions;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err112 = {instancePath:instancePath+"/weeklySessions",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key8 in data38){
if(!(((key8 === "name") || (key8 === "code")) || (key8 === "list"))){
const err113 = {instancePath:instancePath+"/weeklySessions",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(func2(data39) > 255){
const err114 = {instancePath:instancePath+"/weeklySessions/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func2(data39) < 1){
const err115 = {instancePath:instancePath+"/weeklySessions/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/weeklySessions/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data38.code !== undefined){
let data40 = data38.code;
if(typeof data40 === "string"){
if(func2(data40) > 50){
const err117 = {instancePath:instancePath+"/weeklySessions/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(func2(data40) < 1){
const err118 = {instancePath:instancePath+"/weeklySessions/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/weeklySessions/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data38.list !== undefined){
let data41 = data38.list;
if(typeof data41 === "string"){
if(func2(data41) > 64){
const err120 = {instancePath:instancePath+"/weeklySessions/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func2(data41) < 1){
const err121 = {instancePath:instancePath+"/weeklySessions/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/weeklySessions/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/weeklySessions",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.hasTwoSessions !== undefined){
if(typeof data.hasTwoSessions !== "boolean"){
const err124 = {instancePath:instancePath+"/hasTwoSessions",schemaPath:"#/properties/hasTwoSessions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.hasFiveSessions !== undefined){
if(typeof data.hasFiveSessions !== "boolean"){
const err125 = {instancePath:instancePath+"/hasFiveSessions",schemaPath:"#/properties/hasFiveSessions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.hasSixToEightSessions !== undefined){
if(typeof data.hasSixToEightSessions !== "boolean"){
const err126 = {instancePath:instancePath+"/hasSixToEightSessions",schemaPath:"#/properties/hasSixToEightSessions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.hasNineToTenSessions !== undefined){
if(typeof data.hasNineToTenSessions !== "boolean"){
const err127 = {instancePath:instancePath+"/hasNineToTenSessions",schemaPath:"#/properties/hasNineToTenSessions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.isCombined !== undefined){
if(typeof data.isCombined !== "boolean"){
const err128 = {instancePath:instancePath+"/isCombined",schemaPath:"#/properties/isCombined/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.combinedClassId !== undefined){
let data47 = data.combinedClassId;
if(typeof data47 === "string"){
if(func2(data47) > 50){
const err129 = {instancePath:instancePath+"/combinedClassId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(func2(data47) < 1){
const err130 = {instancePath:instancePath+"/combinedClassId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/combinedClassId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.isCombinedUpdated !== undefined){
if(typeof data.isCombinedUpdated !== "boolean"){
const err132 = {instancePath:instancePath+"/isCombinedUpdated",schemaPath:"#/properties/isCombinedUpdated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.combinesTwoAgeGroups !== undefined){
if(typeof data.combinesTwoAgeGroups !== "boolean"){
const err133 = {instancePath:instancePath+"/combinesTwoAgeGroups",schemaPath:"#/properties/combinesTwoAgeGroups/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.combinesThreeAgeGroups !== undefined){
if(typeof data.combinesThreeAgeGroups !== "boolean"){
const err134 = {instancePath:instancePath+"/combinesThreeAgeGroups",schemaPath:"#/properties/combinesThreeAgeGroups/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.combinesFourAgeGroups !== undefined){
if(typeof data.combinesFourAgeGroups !== "boolean"){
const err135 = {instancePath:instancePath+"/combinesFourAgeGroups",schemaPath:"#/properties/combinesFourAgeGroups/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.isSemiBoarding !== undefined){
if(typeof data.isSemiBoarding !== "boolean"){
const err136 = {instancePath:instancePath+"/isSemiBoarding",schemaPath:"#/properties/isSemiBoarding/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.semiBoardingMode !== undefined){
let data53 = data.semiBoardingMode;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.name === undefined){
const err137 = {instancePath:instancePath+"/semiBoardingMode",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key9 in data53){
if(!(((key9 === "name") || (key9 === "code")) || (key9 === "list"))){
const err138 = {instancePath:instancePath+"/semiBoardingMode",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data53.name !== undefined){
let data54 = data53.name;
if(typeof data54 === "string"){
if(func2(data54) > 255){
const err139 = {instancePath:instancePath+"/semiBoardingMode/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(func2(data54) < 1){
const err140 = {instancePath:instancePath+"/semiBoardingMode/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/semiBoardingMode/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data53.code !== undefined){
let data55 = data53.code;
if(typeof data55 === "string"){
if(func2(data55) > 50){
const err142 = {instancePath:instancePath+"/semiBoardingMode/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func2(data55) < 1){
const err143 = {instancePath:instancePath+"/semiBoardingMode/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/semiBoardingMode/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data53.list !== undefined){
let data56 = data53.list;
if(typeof data56 === "string"){
if(func2(data56) > 64){
const err145 = {instancePath:instancePath+"/semiBoardingMode/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func2(data56) < 1){
const err146 = {instancePath:instancePath+"/semiBoardingMode/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/semiBoardingMode/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/semiBoardingMode",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.isSpecialEducation !== undefined){
if(typeof data.isSpecialEducation !== "boolean"){
const err149 = {instancePath:instancePath+"/isSpecialEducation",schemaPath:"#/properties/isSpecialEducation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.isSpecialised !== undefined){
if(typeof data.isSpecialised !== "boolean"){
const err150 = {instancePath:instancePath+"/isSpecialised",schemaPath:"#/properties/isSpecialised/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.specialisedSystem !== undefined){
let data59 = data.specialisedSystem;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.name === undefined){
const err151 = {instancePath:instancePath+"/specialisedSystem",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key10 in data59){
if(!(((key10 === "name") || (key10 === "code")) || (key10 === "list"))){
const err152 = {instancePath:instancePath+"/specialisedSystem",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data59.name !== undefined){
let data60 = data59.name;
if(typeof data60 === "string"){
if(func2(data60) > 255){
const err153 = {instancePath:instancePath+"/specialisedSystem/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(func2(data60) < 1){
const err154 = {instancePath:instancePath+"/specialisedSystem/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/specialisedSystem/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data59.code !== undefined){
let data61 = data59.code;
if(typeof data61 === "string"){
if(func2(data61) > 50){
const err156 = {instancePath:instancePath+"/specialisedSystem/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func2(data61) < 1){
const err157 = {instancePath:instancePath+"/specialisedSystem/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/specialisedSystem/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data59.list !== undefined){
let data62 = data59.list;
if(typeof data62 === "string"){
if(func2(data62) > 64){
const err159 = {instancePath:instancePath+"/specialisedSystem/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(func2(data62) < 1){
const err160 = {instancePath:instancePath+"/specialisedSystem/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/specialisedSystem/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/specialisedSystem",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.stream !== undefined){
let data63 = data.stream;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.name === undefined){
const err163 = {instancePath:instancePath+"/stream",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key11 in data63){
if(!(((key11 === "name") || (key11 === "code")) || (key11 === "list"))){
const err164 = {instancePath:instancePath+"/stream",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data63.name !== undefined){
let data64 = data63.name;
if(typeof data64 === "string"){
if(func2(data64) > 255){
const err165 = {instancePath:instancePath+"/stream/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func2(data64) < 1){
const err166 = {instancePath:instancePath+"/stream/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/stream/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data63.code !== undefined){
let data65 = data63.code;
if(typeof data65 === "string"){
if(func2(data65) > 50){
const err168 = {instancePath:instancePath+"/stream/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(func2(data65) < 1){
const err169 = {instancePath:instancePath+"/stream/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/stream/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data63.list !== undefined){
let data66 = data63.list;
if(typeof data66 === "string"){
if(func2(data66) > 64){
const err171 = {instancePath:instancePath+"/stream/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(func2(data66) < 1){
const err172 = {instancePath:instancePath+"/stream/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/stream/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/stream",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.hasVocationalPupils !== undefined){
if(typeof data.hasVocationalPupils !== "boolean"){
const err175 = {instancePath:instancePath+"/hasVocationalPupils",schemaPath:"#/properties/hasVocationalPupils/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.hasDisabledPupils !== undefined){
if(typeof data.hasDisabledPupils !== "boolean"){
const err176 = {instancePath:instancePath+"/hasDisabledPupils",schemaPath:"#/properties/hasDisabledPupils/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.hasEquipmentForVietnamese !== undefined){
if(typeof data.hasEquipmentForVietnamese !== "boolean"){
const err177 = {instancePath:instancePath+"/hasEquipmentForVietnamese",schemaPath:"#/properties/hasEquipmentForVietnamese/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.hasEquipmentForMathematics !== undefined){
if(typeof data.hasEquipmentForMathematics !== "boolean"){
const err178 = {instancePath:instancePath+"/hasEquipmentForMathematics",schemaPath:"#/properties/hasEquipmentForMathematics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.hasParentsBoard !== undefined){
if(typeof data.hasParentsBoard !== "boolean"){
const err179 = {instancePath:instancePath+"/hasParentsBoard",schemaPath:"#/properties/hasParentsBoard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.isOnSchoolParentsBoard !== undefined){
if(typeof data.isOnSchoolParentsBoard !== "boolean"){
const err180 = {instancePath:instancePath+"/isOnSchoolParentsBoard",schemaPath:"#/properties/isOnSchoolParentsBoard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.followsNewPreschoolProgramme !== undefined){
if(typeof data.followsNewPreschoolProgramme !== "boolean"){
const err181 = {instancePath:instancePath+"/followsNewPreschoolProgramme",schemaPath:"#/properties/followsNewPreschoolProgramme/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.followsCareProgramme !== undefined){
if(typeof data.followsCareProgramme !== "boolean"){
const err182 = {instancePath:instancePath+"/followsCareProgramme",schemaPath:"#/properties/followsCareProgramme/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data.classKind !== undefined){
let data75 = data.classKind;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.name === undefined){
const err183 = {instancePath:instancePath+"/classKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key12 in data75){
if(!(((key12 === "name") || (key12 === "code")) || (key12 === "list"))){
const err184 = {instancePath:instancePath+"/classKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data75.name !== undefined){
let data76 = data75.name;
if(typeof data76 === "string"){
if(func2(data76) > 255){
const err185 = {instancePath:instancePath+"/classKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func2(data76) < 1){
const err186 = {instancePath:instancePath+"/classKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/classKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data75.code !== undefined){
let data77 = data75.code;
if(typeof data77 === "string"){
if(func2(data77) > 50){
const err188 = {instancePath:instancePath+"/classKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(func2(data77) < 1){
const err189 = {instancePath:instancePath+"/classKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/classKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data75.list !== undefined){
let data78 = data75.list;
if(typeof data78 === "string"){
if(func2(data78) > 64){
const err191 = {instancePath:instancePath+"/classKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(func2(data78) < 1){
const err192 = {instancePath:instancePath+"/classKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/classKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/classKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.studyForm !== undefined){
let data79 = data.studyForm;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.name === undefined){
const err195 = {instancePath:instancePath+"/studyForm",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key13 in data79){
if(!(((key13 === "name") || (key13 === "code")) || (key13 === "list"))){
const err196 = {instancePath:instancePath+"/studyForm",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data79.name !== undefined){
let data80 = data79.name;
if(typeof data80 === "string"){
if(func2(data80) > 255){
const err197 = {instancePath:instancePath+"/studyForm/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(func2(data80) < 1){
const err198 = {instancePath:instancePath+"/studyForm/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/studyForm/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data79.code !== undefined){
let data81 = data79.code;
if(typeof data81 === "string"){
if(func2(data81) > 50){
const err200 = {instancePath:instancePath+"/studyForm/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(func2(data81) < 1){
const err201 = {instancePath:instancePath+"/studyForm/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/studyForm/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data79.list !== undefined){
let data82 = data79.list;
if(typeof data82 === "string"){
if(func2(data82) > 64){
const err203 = {instancePath:instancePath+"/studyForm/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(func2(data82) < 1){
const err204 = {instancePath:instancePath+"/studyForm/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/studyForm/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/studyForm",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.trainingClassKind !== undefined){
let data83 = data.trainingClassKind;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.name === undefined){
const err207 = {instancePath:instancePath+"/trainingClassKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key14 in data83){
if(!(((key14 === "name") || (key14 === "code")) || (key14 === "list"))){
const err208 = {instancePath:instancePath+"/trainingClassKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data83.name !== undefined){
let data84 = data83.name;
if(typeof data84 === "string"){
if(func2(data84) > 255){
const err209 = {instancePath:instancePath+"/trainingClassKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(func2(data84) < 1){
const err210 = {instancePath:instancePath+"/trainingClassKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/trainingClassKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data83.code !== undefined){
let data85 = data83.code;
if(typeof data85 === "string"){
if(func2(data85) > 50){
const err212 = {instancePath:instancePath+"/trainingClassKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(func2(data85) < 1){
const err213 = {instancePath:instancePath+"/trainingClassKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/trainingClassKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data83.list !== undefined){
let data86 = data83.list;
if(typeof data86 === "string"){
if(func2(data86) > 64){
const err215 = {instancePath:instancePath+"/trainingClassKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(func2(data86) < 1){
const err216 = {instancePath:instancePath+"/trainingClassKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/trainingClassKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/trainingClassKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.vocationalClassKind !== undefined){
let data87 = data.vocationalClassKind;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.name === undefined){
const err219 = {instancePath:instancePath+"/vocationalClassKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key15 in data87){
if(!(((key15 === "name") || (key15 === "code")) || (key15 === "list"))){
const err220 = {instancePath:instancePath+"/vocationalClassKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data87.name !== undefined){
let data88 = data87.name;
if(typeof data88 === "string"){
if(func2(data88) > 255){
const err221 = {instancePath:instancePath+"/vocationalClassKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(func2(data88) < 1){
const err222 = {instancePath:instancePath+"/vocationalClassKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/vocationalClassKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data87.code !== undefined){
let data89 = data87.code;
if(typeof data89 === "string"){
if(func2(data89) > 50){
const err224 = {instancePath:instancePath+"/vocationalClassKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func2(data89) < 1){
const err225 = {instancePath:instancePath+"/vocationalClassKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/vocationalClassKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data87.list !== undefined){
let data90 = data87.list;
if(typeof data90 === "string"){
if(func2(data90) > 64){
const err227 = {instancePath:instancePath+"/vocationalClassKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(func2(data90) < 1){
const err228 = {instancePath:instancePath+"/vocationalClassKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/vocationalClassKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/vocationalClassKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.subjects !== undefined){
let data91 = data.subjects;
if(Array.isArray(data91)){
if(data91.length > 80){
const err231 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
const len0 = data91.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data91[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data91,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err232 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnrollment = validate28;
const schema88 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:lienthong:schema:canonical:v1:enrollment","type":"object","required":["fullName"],"additionalProperties":false,"properties":{"recordId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId"},"event":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent"},"version":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion"},"sourceUpdatedAt":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Instant"},"personalNumber":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber"},"sectorId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId"},"sourceId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId"},"fullName":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/FullName"},"birthDate":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate"},"school":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference"},"schoolYear":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear"},"className":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName"},"classId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId"},"grade":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Grade"},"status":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"statusSince":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"leavingReason":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"from":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"to":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"}}};
const schema104 = {"type":"string","format":"date","maxLength":10};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:lienthong:schema:canonical:v1:enrollment" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fullName"},message:"must have required property '"+"fullName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema88.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recordId !== undefined){
let data0 = data.recordId;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "NEW") || (data1 === "UPDATE")) || (data1 === "CANCEL"))){
const err6 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.sourceUpdatedAt !== undefined){
let data3 = data.sourceUpdatedAt;
if(typeof data3 === "string"){
if(func2(data3) > 40){
const err10 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats0.validate(data3))){
const err11 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.personalNumber !== undefined){
let data4 = data.personalNumber;
if(typeof data4 === "string"){
if(func2(data4) > 12){
const err13 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sectorId !== undefined){
let data5 = data.sectorId;
if(typeof data5 === "string"){
if(func2(data5) > 20){
const err16 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data6 = data.sourceId;
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err19 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.fullName !== undefined){
let data7 = data.fullName;
if(typeof data7 === "string"){
if(func2(data7) > 150){
const err22 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.birthDate !== undefined){
let data8 = data.birthDate;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const tag0 = data8.precision;
if(typeof tag0 == "string"){
if(tag0 === "day"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err25 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.precision === undefined){
const err26 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "value") || (key1 === "precision"))){
const err27 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.value !== undefined){
let data9 = data8.value;
if(typeof data9 === "string"){
if(func2(data9) > 10){
const err28 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats2.validate(data9))){
const err29 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.precision !== undefined){
if("day" !== data8.precision){
const err31 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/precision/const",keyword:"const",params:{allowedValue: "day"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "month"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err33 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.precision === undefined){
const err34 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "value") || (key2 === "precision"))){
const err35 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.value !== undefined){
let data11 = data8.value;
if(typeof data11 === "string"){
if(func2(data11) > 7){
const err36 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern5.test(data11)){
const err37 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.precision !== undefined){
if("month" !== data8.precision){
const err39 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/precision/const",keyword:"const",params:{allowedValue: "month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "year"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err41 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data8.precision === undefined){
const err42 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "value") || (key3 === "precision"))){
const err43 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.value !== undefined){
let data13 = data8.value;
if(typeof data13 === "string"){
if(func2(data13) > 4){
const err44 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern6.test(data13)){
const err45 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.precision !== undefined){
if("year" !== data8.precision){
const err47 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/precision/const",keyword:"const",params:{allowedValue: "year"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err49 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "precision", tagValue: tag0},message:"value of tag \"precision\" must be in oneOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "tag", tag: "precision", tagValue: tag0},message:"tag \"precision\" must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.school !== undefined){
let data15 = data.school;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.code === undefined){
const err52 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data15){
if(!((key4 === "code") || (key4 === "name"))){
const err53 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.code !== undefined){
let data16 = data15.code;
if(typeof data16 === "string"){
if(func2(data16) > 35){
const err54 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data16) < 1){
const err55 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.name !== undefined){
let data17 = data15.name;
if(typeof data17 === "string"){
if(func2(data17) > 250){
const err57 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data17) < 1){
const err58 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.schoolYear !== undefined){
let data18 = data.schoolYear;
if(typeof data18 === "string"){
if(func2(data18) > 9){
const err61 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern7.test(data18)){
const err62 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.className !== undefined){
let data19 = data.className;
if(typeof data19 === "string"){
if(func2(data19) > 150){
const err64 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func2(data19) < 1){
const err65 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.classId !== undefined){
let data20 = data.classId;
if(typeof data20 === "string"){
if(func2(data20) > 50){
const err67 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func2(data20) < 1){
const err68 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.grade !== undefined){
let data21 = data.grade;
if(typeof data21 === "string"){
if(func2(data21) > 20){
const err70 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func2(data21) < 1){
const err71 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.status !== undefined){
let data22 = data.status;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err73 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key5 in data22){
if(!(((key5 === "name") || (key5 === "code")) || (key5 === "list"))){
const err74 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(func2(data23) > 255){
const err75 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func2(data23) < 1){
const err76 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data22.code !== undefined){
let data24 = data22.code;
if(typeof data24 === "string"){
if(func2(data24) > 50){
const err78 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func2(data24) < 1){
const err79 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data22.list !== undefined){
let data25 = data22.list;
if(typeof data25 === "string"){
if(func2(data25) > 64){
const err81 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func2(data25) < 1){
const err82 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.statusSince !== undefined){
let data26 = data.statusSince;
if(typeof data26 === "string"){
if(func2(data26) > 10){
const err85 = {instancePath:instancePath+"/statusSince",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(formats2.validate(data26))){
const err86 = {instancePath:instancePath+"/statusSince",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/statusSince",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.leavingReason !== undefined){
let data27 = data.leavingReason;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name === undefined){
const err88 = {instancePath:instancePath+"/leavingReason",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key6 in data27){
if(!(((key6 === "name") || (key6 === "code")) || (key6 === "list"))){
const err89 = {instancePath:instancePath+"/leavingReason",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(func2(data28) > 255){
const err90 = {instancePath:instancePath+"/leavingReason/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data28) < 1){
const err91 = {instancePath:instancePath+"/leavingReason/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/leavingReason/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data27.code !== undefined){
let data29 = data27.code;
if(typeof data29 === "string"){
if(func2(data29) > 50){
const err93 = {instancePath:instancePath+"/leavingReason/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data29) < 1){
const err94 = {instancePath:instancePath+"/leavingReason/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/leavingReason/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data27.list !== undefined){
let data30 = data27.list;
if(typeof data30 === "string"){
if(func2(data30) > 64){
const err96 = {instancePath:instancePath+"/leavingReason/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func2(data30) < 1){
const err97 = {instancePath:instancePath+"/leavingReason/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/leavingReason/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/leavingReason",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.from !== undefined){
let data31 = data.from;
if(typeof data31 === "string"){
if(func2(data31) > 10){
const err100 = {instancePath:instancePath+"/from",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(formats2.validate(data31))){
const err101 = {instancePath:instancePath+"/from",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/from",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.to !== undefined){
let data32 = data.to;
if(typeof data32 === "string"){
if(func2(data32) > 10){
const err103 = {instancePath:instancePath+"/to",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(formats2.validate(data32))){
const err104 = {instancePath:instancePath+"/to",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/to",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSchool = validate29;
const schema108 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:lienthong:schema:canonical:v1:school","type":"object","required":["code","name"],"additionalProperties":false,"properties":{"recordId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId"},"event":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent"},"version":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion"},"sourceUpdatedAt":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Instant"},"code":{"type":"string","minLength":1,"maxLength":35},"sourceId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId"},"organisationId":{"type":"string","minLength":1,"maxLength":35},"name":{"type":"string","minLength":1,"maxLength":250},"schoolYear":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear"},"educationLevels":{"type":"array","items":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"maxItems":5},"ownership":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"schoolKind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"centreType":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"centreKind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"rank":{"type":"string","minLength":1,"maxLength":150},"area":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"region":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"disadvantagedAreas":{"type":"array","items":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"maxItems":20},"qualityStandard":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"accreditationLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"project":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"address":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"mapPosition":{"type":"string","minLength":1,"maxLength":150},"phone":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Phone"},"email":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Email"},"fax":{"type":"string","minLength":1,"maxLength":20},"website":{"type":"string","minLength":1,"maxLength":200},"head":{"$ref":"#/$defs/SchoolHead"},"sites":{"type":"array","items":{"$ref":"#/$defs/SchoolSite"},"maxItems":200},"siteCount":{"type":"integer","minimum":0,"maximum":1000},"areaM2":{"type":"number","minimum":0,"maximum":100000000},"foundedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate"},"hasPartyCell":{"type":"boolean"},"meetsNationalStandard":{"type":"boolean"},"meetsMinimumQuality":{"type":"boolean"},"isInternational":{"type":"boolean"},"hasForeignInvestment":{"type":"boolean"},"hasDisabledPupils":{"type":"boolean"},"hasSemiBoarders":{"type":"boolean"},"hasBoarders":{"type":"boolean"},"isInSpeciallyDisadvantagedArea":{"type":"boolean"},"hasTwoSessions":{"type":"boolean"},"hasOnlineLearning":{"type":"boolean"},"usesComputers":{"type":"boolean"},"hasInternet":{"type":"boolean"},"hasElectricity":{"type":"boolean"},"hasCleanWater":{"type":"boolean"},"hasSanitation":{"type":"boolean"},"hasSanitationBySex":{"type":"boolean"},"hasHandHygieneEducation":{"type":"boolean"},"hasSexEducation":{"type":"boolean"},"teachesLifeSkills":{"type":"boolean"},"hasMinimumEquipment":{"type":"boolean"},"teachesVocational":{"type":"boolean"},"hasNonSpecialisedClasses":{"type":"boolean"},"isAccessible":{"type":"boolean"},"hasCounselling":{"type":"boolean"},"teachesForeignLanguages":{"type":"boolean"},"teachesComputing":{"type":"boolean"}},"$defs":{"SchoolSite":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":35},"name":{"type":"string","minLength":1,"maxLength":250},"phone":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Phone"},"address":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"distanceKm":{"type":"number","minimum":0,"maximum":2000},"meansOfTravel":{"type":"string","minLength":1,"maxLength":150},"areaM2":{"type":"number","minimum":0,"maximum":100000000}}},"SchoolHead":{"type":"object","required":["fullName"],"additionalProperties":false,"properties":{"fullName":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/FullName"},"personalNumber":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber"},"phone":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Phone"},"email":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Email"}}}}};
const schema136 = {"type":"string","minLength":1,"maxLength":20};
const schema137 = {"type":"string","minLength":1,"maxLength":100};
const schema126 = {"type":"object","required":["text"],"additionalProperties":false,"dependentRequired":{"communeCode":["validOn"],"provinceCode":["validOn"]},"properties":{"text":{"type":"string","minLength":1,"maxLength":500},"detail":{"type":"string","minLength":1,"maxLength":255},"communeCode":{"$ref":"#/$defs/CommuneCode"},"provinceCode":{"$ref":"#/$defs/ProvinceCode"},"countryCode":{"$ref":"#/$defs/CountryCode"},"validOn":{"$ref":"#/$defs/CalendarDate"},"legacy":{"$ref":"#/$defs/LegacyAddress"}}};
const schema127 = {"type":"string","pattern":"^[0-9]{5}$","maxLength":5};
const schema128 = {"type":"string","pattern":"^[0-9]{2}$","maxLength":2};
const schema129 = {"type":"string","pattern":"^[A-Z]{2}$","maxLength":2};
const pattern14 = new RegExp("^[0-9]{5}$", "u");
const pattern15 = new RegExp("^[0-9]{2}$", "u");
const pattern16 = new RegExp("^[A-Z]{2}$", "u");
const schema131 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","minLength":1,"maxLength":500},"communeCode":{"$ref":"#/$defs/CommuneCode"},"districtCode":{"$ref":"#/$defs/DistrictCode"},"provinceCode":{"$ref":"#/$defs/ProvinceCode"},"relation":{"type":"string","enum":["whole","part"]},"candidates":{"type":"array","items":{"$ref":"#/$defs/CommuneCode"},"maxItems":10}}};
const schema133 = {"type":"string","pattern":"^[0-9]{3}$","maxLength":3};
const pattern18 = new RegExp("^[0-9]{3}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "communeCode")) || (key0 === "districtCode")) || (key0 === "provinceCode")) || (key0 === "relation")) || (key0 === "candidates"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func2(data0) > 500){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.communeCode !== undefined){
let data1 = data.communeCode;
if(typeof data1 === "string"){
if(func2(data1) > 5){
const err4 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern14.test(data1)){
const err5 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"},message:"must match pattern \""+"^[0-9]{5}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.districtCode !== undefined){
let data2 = data.districtCode;
if(typeof data2 === "string"){
if(func2(data2) > 3){
const err7 = {instancePath:instancePath+"/districtCode",schemaPath:"#/$defs/DistrictCode/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern18.test(data2)){
const err8 = {instancePath:instancePath+"/districtCode",schemaPath:"#/$defs/DistrictCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3}$"},message:"must match pattern \""+"^[0-9]{3}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/districtCode",schemaPath:"#/$defs/DistrictCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.provinceCode !== undefined){
let data3 = data.provinceCode;
if(typeof data3 === "string"){
if(func2(data3) > 2){
const err10 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern15.test(data3)){
const err11 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.relation !== undefined){
let data4 = data.relation;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "whole") || (data4 === "part"))){
const err14 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema131.properties.relation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.candidates !== undefined){
let data5 = data.candidates;
if(Array.isArray(data5)){
if(data5.length > 10){
const err15 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err16 = {instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/$defs/CommuneCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern14.test(data6)){
const err17 = {instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/$defs/CommuneCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"},message:"must match pattern \""+"^[0-9]{5}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/$defs/CommuneCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "text") || (key0 === "detail")) || (key0 === "communeCode")) || (key0 === "provinceCode")) || (key0 === "countryCode")) || (key0 === "validOn")) || (key0 === "legacy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func2(data0) > 500){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err5 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.communeCode !== undefined){
let data2 = data.communeCode;
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err8 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern14.test(data2)){
const err9 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"},message:"must match pattern \""+"^[0-9]{5}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.provinceCode !== undefined){
let data3 = data.provinceCode;
if(typeof data3 === "string"){
if(func2(data3) > 2){
const err11 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern15.test(data3)){
const err12 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data4 = data.countryCode;
if(typeof data4 === "string"){
if(func2(data4) > 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern16.test(data4)){
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.validOn !== undefined){
let data5 = data.validOn;
if(typeof data5 === "string"){
if(func2(data5) > 10){
const err17 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats2.validate(data5))){
const err18 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.legacy !== undefined){
if(!(validate31(data.legacy, {instancePath:instancePath+"/legacy",parentData:data,parentDataProperty:"legacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.communeCode !== undefined){
if(data.validOn === undefined){
const err20 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "communeCode",
    missingProperty: "validOn",
    depsCount: 1,
    deps: "validOn"},message:"must have property validOn when property communeCode is present"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.provinceCode !== undefined){
if(data.validOn === undefined){
const err21 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "provinceCode",
    missingProperty: "validOn",
    depsCount: 1,
    deps: "validOn"},message:"must have property validOn when property provinceCode is present"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"object","required":["fullName"],"additionalProperties":false,"properties":{"fullName":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/FullName"},"personalNumber":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber"},"phone":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Phone"},"email":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Email"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fullName"},message:"must have required property '"+"fullName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fullName") || (key0 === "personalNumber")) || (key0 === "phone")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fullName !== undefined){
let data0 = data.fullName;
if(typeof data0 === "string"){
if(func2(data0) > 150){
const err2 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.personalNumber !== undefined){
let data1 = data.personalNumber;
if(typeof data1 === "string"){
if(func2(data1) > 12){
const err5 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.phone !== undefined){
let data2 = data.phone;
if(typeof data2 === "string"){
if(func2(data2) > 20){
const err8 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 === "string"){
if(func2(data3) > 100){
const err11 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema143 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":35},"name":{"type":"string","minLength":1,"maxLength":250},"phone":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Phone"},"address":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"distanceKm":{"type":"number","minimum":0,"maximum":2000},"meansOfTravel":{"type":"string","minLength":1,"maxLength":150},"areaM2":{"type":"number","minimum":0,"maximum":100000000}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "code") || (key0 === "name")) || (key0 === "phone")) || (key0 === "address")) || (key0 === "distanceKm")) || (key0 === "meansOfTravel")) || (key0 === "areaM2"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) > 35){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 250){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.phone !== undefined){
let data2 = data.phone;
if(typeof data2 === "string"){
if(func2(data2) > 20){
const err8 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate30(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.distanceKm !== undefined){
let data4 = data.distanceKm;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2000 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/distanceKm",schemaPath:"#/properties/distanceKm/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/distanceKm",schemaPath:"#/properties/distanceKm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/distanceKm",schemaPath:"#/properties/distanceKm/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.meansOfTravel !== undefined){
let data5 = data.meansOfTravel;
if(typeof data5 === "string"){
if(func2(data5) > 150){
const err14 = {instancePath:instancePath+"/meansOfTravel",schemaPath:"#/properties/meansOfTravel/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data5) < 1){
const err15 = {instancePath:instancePath+"/meansOfTravel",schemaPath:"#/properties/meansOfTravel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/meansOfTravel",schemaPath:"#/properties/meansOfTravel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.areaM2 !== undefined){
let data6 = data.areaM2;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100000000 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/areaM2",schemaPath:"#/properties/areaM2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/areaM2",schemaPath:"#/properties/areaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/areaM2",schemaPath:"#/properties/areaM2/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:lienthong:schema:canonical:v1:school" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema108.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.recordId !== undefined){
let data0 = data.recordId;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "NEW") || (data1 === "UPDATE")) || (data1 === "CANCEL"))){
const err7 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.sourceUpdatedAt !== undefined){
let data3 = data.sourceUpdatedAt;
if(typeof data3 === "string"){
if(func2(data3) > 40){
const err11 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0.validate(data3))){
const err12 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(func2(data4) > 35){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data5 = data.sourceId;
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err17 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.organisationId !== undefined){
let data6 = data.organisationId;
if(typeof data6 === "string"){
if(func2(data6) > 35){
const err20 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data6) < 1){
const err21 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 === "string"){
if(func2(data7) > 250){
const err23 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data7) < 1){
const err24 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.schoolYear !== undefined){
let data8 = data.schoolYear;
if(typeof data8 === "string"){
if(func2(data8) > 9){
const err26 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern7.test(data8)){
const err27 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.educationLevels !== undefined){
let data9 = data.educationLevels;
if(Array.isArray(data9)){
if(data9.length > 5){
const err29 = {instancePath:instancePath+"/educationLevels",schemaPath:"#/properties/educationLevels/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err30 = {instancePath:instancePath+"/educationLevels/" + i0,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data10){
if(!(((key1 === "name") || (key1 === "code")) || (key1 === "list"))){
const err31 = {instancePath:instancePath+"/educationLevels/" + i0,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func2(data11) > 255){
const err32 = {instancePath:instancePath+"/educationLevels/" + i0+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data11) < 1){
const err33 = {instancePath:instancePath+"/educationLevels/" + i0+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/educationLevels/" + i0+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.code !== undefined){
let data12 = data10.code;
if(typeof data12 === "string"){
if(func2(data12) > 50){
const err35 = {instancePath:instancePath+"/educationLevels/" + i0+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data12) < 1){
const err36 = {instancePath:instancePath+"/educationLevels/" + i0+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/educationLevels/" + i0+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.list !== undefined){
let data13 = data10.list;
if(typeof data13 === "string"){
if(func2(data13) > 64){
const err38 = {instancePath:instancePath+"/educationLevels/" + i0+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data13) < 1){
const err39 = {instancePath:instancePath+"/educationLevels/" + i0+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/educationLevels/" + i0+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/educationLevels/" + i0,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/educationLevels",schemaPath:"#/properties/educationLevels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.ownership !== undefined){
let data14 = data.ownership;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err43 = {instancePath:instancePath+"/ownership",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key2 in data14){
if(!(((key2 === "name") || (key2 === "code")) || (key2 === "list"))){
const err44 = {instancePath:instancePath+"/ownership",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func2(data15) > 255){
const err45 = {instancePath:instancePath+"/ownership/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data15) < 1){
const err46 = {instancePath:instancePath+"/ownership/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/ownership/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.code !== undefined){
let data16 = data14.code;
if(typeof data16 === "string"){
if(func2(data16) > 50){
const err48 = {instancePath:instancePath+"/ownership/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func2(data16) < 1){
const err49 = {instancePath:instancePath+"/ownership/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/ownership/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.list !== undefined){
let data17 = data14.list;
if(typeof data17 === "string"){
if(func2(data17) > 64){
const err51 = {instancePath:instancePath+"/ownership/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data17) < 1){
const err52 = {instancePath:instancePath+"/ownership/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/ownership/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/ownership",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.schoolKind !== undefined){
let data18 = data.schoolKind;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err55 = {instancePath:instancePath+"/schoolKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key3 in data18){
if(!(((key3 === "name") || (key3 === "code")) || (key3 === "list"))){
const err56 = {instancePath:instancePath+"/schoolKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(func2(data19) > 255){
const err57 = {instancePath:instancePath+"/schoolKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data19) < 1){
const err58 = {instancePath:instancePath+"/schoolKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/schoolKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data18.code !== undefined){
let data20 = data18.code;
if(typeof data20 === "string"){
if(func2(data20) > 50){
const err60 = {instancePath:instancePath+"/schoolKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func2(data20) < 1){
const err61 = {instancePath:instancePath+"/schoolKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/schoolKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data18.list !== undefined){
let data21 = data18.list;
if(typeof data21 === "string"){
if(func2(data21) > 64){
const err63 = {instancePath:instancePath+"/schoolKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data21) < 1){
const err64 = {instancePath:instancePath+"/schoolKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/schoolKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/schoolKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.centreType !== undefined){
let data22 = data.centreType;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err67 = {instancePath:instancePath+"/centreType",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key4 in data22){
if(!(((key4 === "name") || (key4 === "code")) || (key4 === "list"))){
const err68 = {instancePath:instancePath+"/centreType",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(func2(data23) > 255){
const err69 = {instancePath:instancePath+"/centreType/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data23) < 1){
const err70 = {instancePath:instancePath+"/centreType/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/centreType/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data22.code !== undefined){
let data24 = data22.code;
if(typeof data24 === "string"){
if(func2(data24) > 50){
const err72 = {instancePath:instancePath+"/centreType/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func2(data24) < 1){
const err73 = {instancePath:instancePath+"/centreType/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/centreType/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22.list !== undefined){
let data25 = data22.list;
if(typeof data25 === "string"){
if(func2(data25) > 64){
const err75 = {instancePath:instancePath+"/centreType/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func2(data25) < 1){
const err76 = {instancePath:instancePath+"/centreType/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/centreType/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/centreType",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.centreKind !== undefined){
let data26 = data.centreKind;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err79 = {instancePath:instancePath+"/centreKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key5 in data26){
if(!(((key5 === "name") || (key5 === "code")) || (key5 === "list"))){
const err80 = {instancePath:instancePath+"/centreKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 === "string"){
if(func2(data27) > 255){
const err81 = {instancePath:instancePath+"/centreKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func2(data27) < 1){
const err82 = {instancePath:instancePath+"/centreKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/centreKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data26.code !== undefined){
let data28 = data26.code;
if(typeof data28 === "string"){
if(func2(data28) > 50){
const err84 = {instancePath:instancePath+"/centreKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func2(data28) < 1){
const err85 = {instancePath:instancePath+"/centreKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/centreKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data26.list !== undefined){
let data29 = data26.list;
if(typeof data29 === "string"){
if(func2(data29) > 64){
const err87 = {instancePath:instancePath+"/centreKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func2(data29) < 1){
const err88 = {instancePath:instancePath+"/centreKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/centreKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/centreKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.rank !== undefined){
let data30 = data.rank;
if(typeof data30 === "string"){
if(func2(data30) > 150){
const err91 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data30) < 1){
const err92 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.area !== undefined){
let data31 = data.area;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
const err94 = {instancePath:instancePath+"/area",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key6 in data31){
if(!(((key6 === "name") || (key6 === "code")) || (key6 === "list"))){
const err95 = {instancePath:instancePath+"/area",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func2(data32) > 255){
const err96 = {instancePath:instancePath+"/area/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func2(data32) < 1){
const err97 = {instancePath:instancePath+"/area/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/area/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data31.code !== undefined){
let data33 = data31.code;
if(typeof data33 === "string"){
if(func2(data33) > 50){
const err99 = {instancePath:instancePath+"/area/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func2(data33) < 1){
const err100 = {instancePath:instancePath+"/area/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/area/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data31.list !== undefined){
let data34 = data31.list;
if(typeof data34 === "string"){
if(func2(data34) > 64){
const err102 = {instancePath:instancePath+"/area/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func2(data34) < 1){
const err103 = {instancePath:instancePath+"/area/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/area/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/area",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.region !== undefined){
let data35 = data.region;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.name === undefined){
const err106 = {instancePath:instancePath+"/region",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key7 in data35){
if(!(((key7 === "name") || (key7 === "code")) || (key7 === "list"))){
const err107 = {instancePath:instancePath+"/region",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data35.name !== undefined){
let data36 = data35.name;
if(typeof data36 === "string"){
if(func2(data36) > 255){
const err108 = {instancePath:instancePath+"/region/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func2(data36) < 1){
const err109 = {instancePath:instancePath+"/region/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/region/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data35.code !== undefined){
let data37 = data35.code;
if(typeof data37 === "string"){
if(func2(data37) > 50){
const err111 = {instancePath:instancePath+"/region/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func2(data37) < 1){
const err112 = {instancePath:instancePath+"/region/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/region/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data35.list !== undefined){
let data38 = data35.list;
if(typeof data38 === "string"){
if(func2(data38) > 64){
const err114 = {instancePath:instancePath+"/region/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func2(data38) < 1){
const err115 = {instancePath:instancePath+"/region/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/region/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/region",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.disadvantagedAreas !== undefined){
let data39 = data.disadvantagedAreas;
if(Array.isArray(data39)){
if(data39.length > 20){
const err118 = {instancePath:instancePath+"/disadvantagedAreas",schemaPath:"#/properties/disadvantagedAreas/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len1 = data39.length;
for(let i1=0; i1<len1; i1++){
let data40 = data39[i1];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.name === undefined){
const err119 = {instancePath:instancePath+"/disadvantagedAreas/" + i1,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key8 in data40){
if(!(((key8 === "name") || (key8 === "code")) || (key8 === "list"))){
const err120 = {instancePath:instancePath+"/disadvantagedAreas/" + i1,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data40.name !== undefined){
let data41 = data40.name;
if(typeof data41 === "string"){
if(func2(data41) > 255){
const err121 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func2(data41) < 1){
const err122 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data40.code !== undefined){
let data42 = data40.code;
if(typeof data42 === "string"){
if(func2(data42) > 50){
const err124 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func2(data42) < 1){
const err125 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data40.list !== undefined){
let data43 = data40.list;
if(typeof data43 === "string"){
if(func2(data43) > 64){
const err127 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func2(data43) < 1){
const err128 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/disadvantagedAreas/" + i1+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/disadvantagedAreas/" + i1,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/disadvantagedAreas",schemaPath:"#/properties/disadvantagedAreas/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.qualityStandard !== undefined){
let data44 = data.qualityStandard;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.name === undefined){
const err132 = {instancePath:instancePath+"/qualityStandard",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key9 in data44){
if(!(((key9 === "name") || (key9 === "code")) || (key9 === "list"))){
const err133 = {instancePath:instancePath+"/qualityStandard",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data44.name !== undefined){
let data45 = data44.name;
if(typeof data45 === "string"){
if(func2(data45) > 255){
const err134 = {instancePath:instancePath+"/qualityStandard/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(func2(data45) < 1){
const err135 = {instancePath:instancePath+"/qualityStandard/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/qualityStandard/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data44.code !== undefined){
let data46 = data44.code;
if(typeof data46 === "string"){
if(func2(data46) > 50){
const err137 = {instancePath:instancePath+"/qualityStandard/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(func2(data46) < 1){
const err138 = {instancePath:instancePath+"/qualityStandard/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/qualityStandard/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data44.list !== undefined){
let data47 = data44.list;
if(typeof data47 === "string"){
if(func2(data47) > 64){
const err140 = {instancePath:instancePath+"/qualityStandard/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(func2(data47) < 1){
const err141 = {instancePath:instancePath+"/qualityStandard/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/qualityStandard/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/qualityStandard",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.accreditationLevel !== undefined){
let data48 = data.accreditationLevel;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.name === undefined){
const err144 = {instancePath:instancePath+"/accreditationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key10 in data48){
if(!(((key10 === "name") || (key10 === "code")) || (key10 === "list"))){
const err145 = {instancePath:instancePath+"/accreditationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data48.name !== undefined){
let data49 = data48.name;
if(typeof data49 === "string"){
if(func2(data49) > 255){
const err146 = {instancePath:instancePath+"/accreditationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func2(data49) < 1){
const err147 = {instancePath:instancePath+"/accreditationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/accreditationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data48.code !== undefined){
let data50 = data48.code;
if(typeof data50 === "string"){
if(func2(data50) > 50){
const err149 = {instancePath:instancePath+"/accreditationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func2(data50) < 1){
const err150 = {instancePath:instancePath+"/accreditationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/accreditationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data48.list !== undefined){
let data51 = data48.list;
if(typeof data51 === "string"){
if(func2(data51) > 64){
const err152 = {instancePath:instancePath+"/accreditationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(func2(data51) < 1){
const err153 = {instancePath:instancePath+"/accreditationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/accreditationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/accreditationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.project !== undefined){
let data52 = data.project;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.name === undefined){
const err156 = {instancePath:instancePath+"/project",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key11 in data52){
if(!(((key11 === "name") || (key11 === "code")) || (key11 === "list"))){
const err157 = {instancePath:instancePath+"/project",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data52.name !== undefined){
let data53 = data52.name;
if(typeof data53 === "string"){
if(func2(data53) > 255){
const err158 = {instancePath:instancePath+"/project/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(func2(data53) < 1){
const err159 = {instancePath:instancePath+"/project/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/project/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data52.code !== undefined){
let data54 = data52.code;
if(typeof data54 === "string"){
if(func2(data54) > 50){
const err161 = {instancePath:instancePath+"/project/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(func2(data54) < 1){
const err162 = {instancePath:instancePath+"/project/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/project/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data52.list !== undefined){
let data55 = data52.list;
if(typeof data55 === "string"){
if(func2(data55) > 64){
const err164 = {instancePath:instancePath+"/project/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(func2(data55) < 1){
const err165 = {instancePath:instancePath+"/project/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/project/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/project",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate30(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.mapPosition !== undefined){
let data57 = data.mapPosition;
if(typeof data57 === "string"){
if(func2(data57) > 150){
const err168 = {instancePath:instancePath+"/mapPosition",schemaPath:"#/properties/mapPosition/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(func2(data57) < 1){
const err169 = {instancePath:instancePath+"/mapPosition",schemaPath:"#/properties/mapPosition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/mapPosition",schemaPath:"#/properties/mapPosition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.phone !== undefined){
let data58 = data.phone;
if(typeof data58 === "string"){
if(func2(data58) > 20){
const err171 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(func2(data58) < 1){
const err172 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.email !== undefined){
let data59 = data.email;
if(typeof data59 === "string"){
if(func2(data59) > 100){
const err174 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(func2(data59) < 1){
const err175 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.fax !== undefined){
let data60 = data.fax;
if(typeof data60 === "string"){
if(func2(data60) > 20){
const err177 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(func2(data60) < 1){
const err178 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.website !== undefined){
let data61 = data.website;
if(typeof data61 === "string"){
if(func2(data61) > 200){
const err180 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(func2(data61) < 1){
const err181 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data.head !== undefined){
if(!(validate34(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.sites !== undefined){
let data63 = data.sites;
if(Array.isArray(data63)){
if(data63.length > 200){
const err183 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
const len2 = data63.length;
for(let i2=0; i2<len2; i2++){
if(!(validate36(data63[i2], {instancePath:instancePath+"/sites/" + i2,parentData:data63,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err184 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.siteCount !== undefined){
let data65 = data.siteCount;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err185 = {instancePath:instancePath+"/siteCount",schemaPath:"#/properties/siteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1000 || isNaN(data65)){
const err186 = {instancePath:instancePath+"/siteCount",schemaPath:"#/properties/siteCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err187 = {instancePath:instancePath+"/siteCount",schemaPath:"#/properties/siteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
if(data.areaM2 !== undefined){
let data66 = data.areaM2;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 100000000 || isNaN(data66)){
const err188 = {instancePath:instancePath+"/areaM2",schemaPath:"#/properties/areaM2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err189 = {instancePath:instancePath+"/areaM2",schemaPath:"#/properties/areaM2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/areaM2",schemaPath:"#/properties/areaM2/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.foundedOn !== undefined){
let data67 = data.foundedOn;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
const tag0 = data67.precision;
if(typeof tag0 == "string"){
if(tag0 === "day"){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.value === undefined){
const err191 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data67.precision === undefined){
const err192 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key12 in data67){
if(!((key12 === "value") || (key12 === "precision"))){
const err193 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data67.value !== undefined){
let data68 = data67.value;
if(typeof data68 === "string"){
if(func2(data68) > 10){
const err194 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!(formats2.validate(data68))){
const err195 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data67.precision !== undefined){
if("day" !== data67.precision){
const err197 = {instancePath:instancePath+"/foundedOn/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/precision/const",keyword:"const",params:{allowedValue: "day"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "month"){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.value === undefined){
const err199 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data67.precision === undefined){
const err200 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
for(const key13 in data67){
if(!((key13 === "value") || (key13 === "precision"))){
const err201 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data67.value !== undefined){
let data70 = data67.value;
if(typeof data70 === "string"){
if(func2(data70) > 7){
const err202 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!pattern5.test(data70)){
const err203 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data67.precision !== undefined){
if("month" !== data67.precision){
const err205 = {instancePath:instancePath+"/foundedOn/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/precision/const",keyword:"const",params:{allowedValue: "month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "year"){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.value === undefined){
const err207 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data67.precision === undefined){
const err208 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key14 in data67){
if(!((key14 === "value") || (key14 === "precision"))){
const err209 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data67.value !== undefined){
let data72 = data67.value;
if(typeof data72 === "string"){
if(func2(data72) > 4){
const err210 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!pattern6.test(data72)){
const err211 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/foundedOn/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data67.precision !== undefined){
if("year" !== data67.precision){
const err213 = {instancePath:instancePath+"/foundedOn/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/precision/const",keyword:"const",params:{allowedValue: "year"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err215 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "precision", tagValue: tag0},message:"value of tag \"precision\" must be in oneOf"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "tag", tag: "precision", tagValue: tag0},message:"tag \"precision\" must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/foundedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.hasPartyCell !== undefined){
if(typeof data.hasPartyCell !== "boolean"){
const err218 = {instancePath:instancePath+"/hasPartyCell",schemaPath:"#/properties/hasPartyCell/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.meetsNationalStandard !== undefined){
if(typeof data.meetsNationalStandard !== "boolean"){
const err219 = {instancePath:instancePath+"/meetsNationalStandard",schemaPath:"#/properties/meetsNationalStandard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data.meetsMinimumQuality !== undefined){
if(typeof data.meetsMinimumQuality !== "boolean"){
const err220 = {instancePath:instancePath+"/meetsMinimumQuality",schemaPath:"#/properties/meetsMinimumQuality/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.isInternational !== undefined){
if(typeof data.isInternational !== "boolean"){
const err221 = {instancePath:instancePath+"/isInternational",schemaPath:"#/properties/isInternational/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data.hasForeignInvestment !== undefined){
if(typeof data.hasForeignInvestment !== "boolean"){
const err222 = {instancePath:instancePath+"/hasForeignInvestment",schemaPath:"#/properties/hasForeignInvestment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.hasDisabledPupils !== undefined){
if(typeof data.hasDisabledPupils !== "boolean"){
const err223 = {instancePath:instancePath+"/hasDisabledPupils",schemaPath:"#/properties/hasDisabledPupils/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.hasSemiBoarders !== undefined){
if(typeof data.hasSemiBoarders !== "boolean"){
const err224 = {instancePath:instancePath+"/hasSemiBoarders",schemaPath:"#/properties/hasSemiBoarders/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.hasBoarders !== undefined){
if(typeof data.hasBoarders !== "boolean"){
const err225 = {instancePath:instancePath+"/hasBoarders",schemaPath:"#/properties/hasBoarders/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.isInSpeciallyDisadvantagedArea !== undefined){
if(typeof data.isInSpeciallyDisadvantagedArea !== "boolean"){
const err226 = {instancePath:instancePath+"/isInSpeciallyDisadvantagedArea",schemaPath:"#/properties/isInSpeciallyDisadvantagedArea/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.hasTwoSessions !== undefined){
if(typeof data.hasTwoSessions !== "boolean"){
const err227 = {instancePath:instancePath+"/hasTwoSessions",schemaPath:"#/properties/hasTwoSessions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.hasOnlineLearning !== undefined){
if(typeof data.hasOnlineLearning !== "boolean"){
const err228 = {instancePath:instancePath+"/hasOnlineLearning",schemaPath:"#/properties/hasOnlineLearning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.usesComputers !== undefined){
if(typeof data.usesComputers !== "boolean"){
const err229 = {instancePath:instancePath+"/usesComputers",schemaPath:"#/properties/usesComputers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.hasInternet !== undefined){
if(typeof data.hasInternet !== "boolean"){
const err230 = {instancePath:instancePath+"/hasInternet",schemaPath:"#/properties/hasInternet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.hasElectricity !== undefined){
if(typeof data.hasElectricity !== "boolean"){
const err231 = {instancePath:instancePath+"/hasElectricity",schemaPath:"#/properties/hasElectricity/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.hasCleanWater !== undefined){
if(typeof data.hasCleanWater !== "boolean"){
const err232 = {instancePath:instancePath+"/hasCleanWater",schemaPath:"#/properties/hasCleanWater/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.hasSanitation !== undefined){
if(typeof data.hasSanitation !== "boolean"){
const err233 = {instancePath:instancePath+"/hasSanitation",schemaPath:"#/properties/hasSanitation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.hasSanitationBySex !== undefined){
if(typeof data.hasSanitationBySex !== "boolean"){
const err234 = {instancePath:instancePath+"/hasSanitationBySex",schemaPath:"#/properties/hasSanitationBySex/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.hasHandHygieneEducation !== undefined){
if(typeof data.hasHandHygieneEducation !== "boolean"){
const err235 = {instancePath:instancePath+"/hasHandHygieneEducation",schemaPath:"#/properties/hasHandHygieneEducation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.hasSexEducation !== undefined){
if(typeof data.hasSexEducation !== "boolean"){
const err236 = {instancePath:instancePath+"/hasSexEducation",schemaPath:"#/properties/hasSexEducation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data.teachesLifeSkills !== undefined){
if(typeof data.teachesLifeSkills !== "boolean"){
const err237 = {instancePath:instancePath+"/teachesLifeSkills",schemaPath:"#/properties/teachesLifeSkills/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data.hasMinimumEquipment !== undefined){
if(typeof data.hasMinimumEquipment !== "boolean"){
const err238 = {instancePath:instancePath+"/hasMinimumEquipment",schemaPath:"#/properties/hasMinimumEquipment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.teachesVocational !== undefined){
if(typeof data.teachesVocational !== "boolean"){
const err239 = {instancePath:instancePath+"/teachesVocational",schemaPath:"#/properties/teachesVocational/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.hasNonSpecialisedClasses !== undefined){
if(typeof data.hasNonSpecialisedClasses !== "boolean"){
const err240 = {instancePath:instancePath+"/hasNonSpecialisedClasses",schemaPath:"#/properties/hasNonSpecialisedClasses/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.isAccessible !== undefined){
if(typeof data.isAccessible !== "boolean"){
const err241 = {instancePath:instancePath+"/isAccessible",schemaPath:"#/properties/isAccessible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.hasCounselling !== undefined){
if(typeof data.hasCounselling !== "boolean"){
const err242 = {instancePath:instancePath+"/hasCounselling",schemaPath:"#/properties/hasCounselling/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data.teachesForeignLanguages !== undefined){
if(typeof data.teachesForeignLanguages !== "boolean"){
const err243 = {instancePath:instancePath+"/teachesForeignLanguages",schemaPath:"#/properties/teachesForeignLanguages/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.teachesComputing !== undefined){
if(typeof data.teachesComputing !== "boolean"){
const err244 = {instancePath:instancePath+"/teachesComputing",schemaPath:"#/properties/teachesComputing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateStaff = validate39;
const schema146 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:lienthong:schema:canonical:v1:staff","type":"object","required":["fullName"],"additionalProperties":false,"properties":{"recordId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId"},"event":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent"},"version":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion"},"sourceUpdatedAt":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Instant"},"personalNumber":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber"},"sectorId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId"},"sourceId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId"},"fullName":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/FullName"},"birthDate":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate"},"otherName":{"type":"string","minLength":1,"maxLength":150},"gender":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Gender"},"ethnicGroup":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"religion":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"nationality":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CountryCode"},"permanentAddress":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"birthPlace":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"currentAddress":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"hometown":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"phone":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Phone"},"email":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Email"},"identityDocuments":{"type":"array","items":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/IdentityDocument"},"maxItems":8},"school":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference"},"schoolYear":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear"},"educationLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"status":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"group":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"staffKind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"position":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"contractForm":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"recruitedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"recruitedBy":{"type":"string","minLength":1,"maxLength":150},"occupationWhenRecruited":{"type":"string","minLength":1,"maxLength":100},"socialInsuranceNumber":{"type":"string","minLength":1,"maxLength":15},"professionalGrade":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"professionalGradeNumber":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"qualification":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"politicalTheoryLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"educationManagementLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"itSkillLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"professionalStandardResult":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"publicEmployeeRating":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"excellentTeacherLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"regularTrainingResult":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"cultureTeacherKind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"highestTitle":{"type":"string","minLength":1,"maxLength":150},"isPartyMember":{"type":"boolean"},"isYouthUnionMember":{"type":"boolean"},"isYouthOfficer":{"type":"boolean"},"ethnicLanguage":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"isTrainedInLifeSkills":{"type":"boolean"},"teachesDisabledPupils":{"type":"boolean"},"teachesOneSession":{"type":"boolean"},"teachesTwoSessions":{"type":"boolean"},"subjects":{"type":"array","items":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"maxItems":30},"additionalSubjects":{"type":"array","items":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"maxItems":30},"foreignLanguages":{"type":"array","items":{"$ref":"#/$defs/LanguageSkill"},"maxItems":10},"trainings":{"type":"array","items":{"$ref":"#/$defs/StaffTraining"},"maxItems":50},"rewards":{"type":"array","items":{"$ref":"#/$defs/StaffReward"},"maxItems":50},"disciplines":{"type":"array","items":{"$ref":"#/$defs/StaffDiscipline"},"maxItems":50}},"$defs":{"StaffReward":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"reward":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"kind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"content":{"type":"string","minLength":1,"maxLength":250},"level":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"rewardedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"decisionNumber":{"type":"string","minLength":1,"maxLength":100}}},"StaffDiscipline":{"type":"object","required":["kind"],"additionalProperties":false,"properties":{"measure":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"kind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"reason":{"type":"string","minLength":1,"maxLength":255},"level":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"disciplinedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"decisionNumber":{"type":"string","minLength":1,"maxLength":100}}},"StaffTraining":{"type":"object","required":["speciality"],"additionalProperties":false,"properties":{"specialityGroup":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"speciality":{"type":"string","minLength":1,"maxLength":150},"form":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"from":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"to":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"credentialName":{"type":"string","minLength":1,"maxLength":150},"credentialCode":{"type":"string","minLength":1,"maxLength":50}}},"LanguageSkill":{"type":"object","required":["language"],"additionalProperties":false,"properties":{"language":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"level":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"score":{"type":"number","minimum":0,"maximum":10000},"issuedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"note":{"type":"string","minLength":1,"maxLength":200}}}}};
const schema156 = {"type":"string","enum":["male","female","unknown"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "text") || (key0 === "detail")) || (key0 === "communeCode")) || (key0 === "provinceCode")) || (key0 === "countryCode")) || (key0 === "validOn")) || (key0 === "legacy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func2(data0) > 500){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err5 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.communeCode !== undefined){
let data2 = data.communeCode;
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err8 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern14.test(data2)){
const err9 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"},message:"must match pattern \""+"^[0-9]{5}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.provinceCode !== undefined){
let data3 = data.provinceCode;
if(typeof data3 === "string"){
if(func2(data3) > 2){
const err11 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern15.test(data3)){
const err12 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data4 = data.countryCode;
if(typeof data4 === "string"){
if(func2(data4) > 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern16.test(data4)){
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.validOn !== undefined){
let data5 = data.validOn;
if(typeof data5 === "string"){
if(func2(data5) > 10){
const err17 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats2.validate(data5))){
const err18 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.legacy !== undefined){
if(!(validate31(data.legacy, {instancePath:instancePath+"/legacy",parentData:data,parentDataProperty:"legacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.communeCode !== undefined){
if(data.validOn === undefined){
const err20 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "communeCode",
    missingProperty: "validOn",
    depsCount: 1,
    deps: "validOn"},message:"must have property validOn when property communeCode is present"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.provinceCode !== undefined){
if(data.validOn === undefined){
const err21 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "provinceCode",
    missingProperty: "validOn",
    depsCount: 1,
    deps: "validOn"},message:"must have property validOn when property provinceCode is present"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema167 = {"type":"object","required":["number"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/CodedName"},"number":{"type":"string","minLength":1,"maxLength":50},"issuedOn":{"$ref":"#/$defs/CalendarDate"},"issuedBy":{"type":"string","minLength":1,"maxLength":300}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "number")) || (key0 === "issuedOn")) || (key0 === "issuedBy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "code")) || (key1 === "list"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/type/name",schemaPath:"#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/type/name",schemaPath:"#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/type/name",schemaPath:"#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {instancePath:instancePath+"/type/code",schemaPath:"#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/type/code",schemaPath:"#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/type/code",schemaPath:"#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.list !== undefined){
let data3 = data0.list;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err10 = {instancePath:instancePath+"/type/list",schemaPath:"#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/type/list",schemaPath:"#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/type/list",schemaPath:"#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.number !== undefined){
let data4 = data.number;
if(typeof data4 === "string"){
if(func2(data4) > 50){
const err14 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data5 = data.issuedOn;
if(typeof data5 === "string"){
if(func2(data5) > 10){
const err17 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats2.validate(data5))){
const err18 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.issuedBy !== undefined){
let data6 = data.issuedBy;
if(typeof data6 === "string"){
if(func2(data6) > 300){
const err20 = {instancePath:instancePath+"/issuedBy",schemaPath:"#/properties/issuedBy/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data6) < 1){
const err21 = {instancePath:instancePath+"/issuedBy",schemaPath:"#/properties/issuedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/issuedBy",schemaPath:"#/properties/issuedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema193 = {"type":"object","required":["language"],"additionalProperties":false,"properties":{"language":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"level":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"score":{"type":"number","minimum":0,"maximum":10000},"issuedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"note":{"type":"string","minLength":1,"maxLength":200}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "language") || (key0 === "level")) || (key0 === "score")) || (key0 === "issuedOn")) || (key0 === "note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.language !== undefined){
let data0 = data.language;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/language",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "code")) || (key1 === "list"))){
const err3 = {instancePath:instancePath+"/language",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/language/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/language/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/language/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {instancePath:instancePath+"/language/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/language/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/language/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.list !== undefined){
let data3 = data0.list;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err10 = {instancePath:instancePath+"/language/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/language/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/language/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/language",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.level !== undefined){
let data4 = data.level;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err14 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "name") || (key2 === "code")) || (key2 === "list"))){
const err15 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) > 255){
const err16 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.code !== undefined){
let data6 = data4.code;
if(typeof data6 === "string"){
if(func2(data6) > 50){
const err19 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.list !== undefined){
let data7 = data4.list;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err22 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.score !== undefined){
let data8 = data.score;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data9 = data.issuedOn;
if(typeof data9 === "string"){
if(func2(data9) > 10){
const err29 = {instancePath:instancePath+"/issuedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats2.validate(data9))){
const err30 = {instancePath:instancePath+"/issuedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/issuedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.note !== undefined){
let data10 = data.note;
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err32 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data10) < 1){
const err33 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema197 = {"type":"object","required":["speciality"],"additionalProperties":false,"properties":{"specialityGroup":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"speciality":{"type":"string","minLength":1,"maxLength":150},"form":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"from":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"to":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"credentialName":{"type":"string","minLength":1,"maxLength":150},"credentialCode":{"type":"string","minLength":1,"maxLength":50}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.speciality === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "speciality"},message:"must have required property '"+"speciality"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "specialityGroup") || (key0 === "speciality")) || (key0 === "form")) || (key0 === "from")) || (key0 === "to")) || (key0 === "credentialName")) || (key0 === "credentialCode"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.specialityGroup !== undefined){
let data0 = data.specialityGroup;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/specialityGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "code")) || (key1 === "list"))){
const err3 = {instancePath:instancePath+"/specialityGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/specialityGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/specialityGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/specialityGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {instancePath:instancePath+"/specialityGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/specialityGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/specialityGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.list !== undefined){
let data3 = data0.list;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err10 = {instancePath:instancePath+"/specialityGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/specialityGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/specialityGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/specialityGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.speciality !== undefined){
let data4 = data.speciality;
if(typeof data4 === "string"){
if(func2(data4) > 150){
const err14 = {instancePath:instancePath+"/speciality",schemaPath:"#/properties/speciality/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/speciality",schemaPath:"#/properties/speciality/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/speciality",schemaPath:"#/properties/speciality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.form !== undefined){
let data5 = data.form;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err17 = {instancePath:instancePath+"/form",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "name") || (key2 === "code")) || (key2 === "list"))){
const err18 = {instancePath:instancePath+"/form",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func2(data6) > 255){
const err19 = {instancePath:instancePath+"/form/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/form/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/form/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.code !== undefined){
let data7 = data5.code;
if(typeof data7 === "string"){
if(func2(data7) > 50){
const err22 = {instancePath:instancePath+"/form/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/form/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/form/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.list !== undefined){
let data8 = data5.list;
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err25 = {instancePath:instancePath+"/form/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data8) < 1){
const err26 = {instancePath:instancePath+"/form/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/form/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/form",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.from !== undefined){
let data9 = data.from;
if(typeof data9 === "string"){
if(func2(data9) > 10){
const err29 = {instancePath:instancePath+"/from",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats2.validate(data9))){
const err30 = {instancePath:instancePath+"/from",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/from",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.to !== undefined){
let data10 = data.to;
if(typeof data10 === "string"){
if(func2(data10) > 10){
const err32 = {instancePath:instancePath+"/to",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(formats2.validate(data10))){
const err33 = {instancePath:instancePath+"/to",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/to",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.credentialName !== undefined){
let data11 = data.credentialName;
if(typeof data11 === "string"){
if(func2(data11) > 150){
const err35 = {instancePath:instancePath+"/credentialName",schemaPath:"#/properties/credentialName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data11) < 1){
const err36 = {instancePath:instancePath+"/credentialName",schemaPath:"#/properties/credentialName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/credentialName",schemaPath:"#/properties/credentialName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.credentialCode !== undefined){
let data12 = data.credentialCode;
if(typeof data12 === "string"){
if(func2(data12) > 50){
const err38 = {instancePath:instancePath+"/credentialCode",schemaPath:"#/properties/credentialCode/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data12) < 1){
const err39 = {instancePath:instancePath+"/credentialCode",schemaPath:"#/properties/credentialCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/credentialCode",schemaPath:"#/properties/credentialCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema202 = {"type":"object","required":["content"],"additionalProperties":false,"properties":{"reward":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"kind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"content":{"type":"string","minLength":1,"maxLength":250},"level":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"rewardedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"decisionNumber":{"type":"string","minLength":1,"maxLength":100}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "reward") || (key0 === "kind")) || (key0 === "content")) || (key0 === "level")) || (key0 === "rewardedOn")) || (key0 === "decisionNumber"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reward !== undefined){
let data0 = data.reward;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/reward",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "code")) || (key1 === "list"))){
const err3 = {instancePath:instancePath+"/reward",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/reward/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/reward/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reward/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {instancePath:instancePath+"/reward/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/reward/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reward/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.list !== undefined){
let data3 = data0.list;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err10 = {instancePath:instancePath+"/reward/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/reward/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/reward/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/reward",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "name") || (key2 === "code")) || (key2 === "list"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) > 255){
const err16 = {instancePath:instancePath+"/kind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/kind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.code !== undefined){
let data6 = data4.code;
if(typeof data6 === "string"){
if(func2(data6) > 50){
const err19 = {instancePath:instancePath+"/kind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/kind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/kind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.list !== undefined){
let data7 = data4.list;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err22 = {instancePath:instancePath+"/kind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/kind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/kind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/kind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.content !== undefined){
let data8 = data.content;
if(typeof data8 === "string"){
if(func2(data8) > 250){
const err26 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data8) < 1){
const err27 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.level !== undefined){
let data9 = data.level;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err29 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data9){
if(!(((key3 === "name") || (key3 === "code")) || (key3 === "list"))){
const err30 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) > 255){
const err31 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data10) < 1){
const err32 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.code !== undefined){
let data11 = data9.code;
if(typeof data11 === "string"){
if(func2(data11) > 50){
const err34 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data11) < 1){
const err35 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.list !== undefined){
let data12 = data9.list;
if(typeof data12 === "string"){
if(func2(data12) > 64){
const err37 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data12) < 1){
const err38 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.rewardedOn !== undefined){
let data13 = data.rewardedOn;
if(typeof data13 === "string"){
if(func2(data13) > 10){
const err41 = {instancePath:instancePath+"/rewardedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(formats2.validate(data13))){
const err42 = {instancePath:instancePath+"/rewardedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/rewardedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.decisionNumber !== undefined){
let data14 = data.decisionNumber;
if(typeof data14 === "string"){
if(func2(data14) > 100){
const err44 = {instancePath:instancePath+"/decisionNumber",schemaPath:"#/properties/decisionNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data14) < 1){
const err45 = {instancePath:instancePath+"/decisionNumber",schemaPath:"#/properties/decisionNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/decisionNumber",schemaPath:"#/properties/decisionNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema207 = {"type":"object","required":["kind"],"additionalProperties":false,"properties":{"measure":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"kind":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"reason":{"type":"string","minLength":1,"maxLength":255},"level":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"disciplinedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"decisionNumber":{"type":"string","minLength":1,"maxLength":100}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "measure") || (key0 === "kind")) || (key0 === "reason")) || (key0 === "level")) || (key0 === "disciplinedOn")) || (key0 === "decisionNumber"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.measure !== undefined){
let data0 = data.measure;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/measure",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "code")) || (key1 === "list"))){
const err3 = {instancePath:instancePath+"/measure",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/measure/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/measure/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/measure/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {instancePath:instancePath+"/measure/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/measure/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/measure/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.list !== undefined){
let data3 = data0.list;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err10 = {instancePath:instancePath+"/measure/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/measure/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/measure/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/measure",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "name") || (key2 === "code")) || (key2 === "list"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) > 255){
const err16 = {instancePath:instancePath+"/kind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/kind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.code !== undefined){
let data6 = data4.code;
if(typeof data6 === "string"){
if(func2(data6) > 50){
const err19 = {instancePath:instancePath+"/kind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/kind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/kind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.list !== undefined){
let data7 = data4.list;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err22 = {instancePath:instancePath+"/kind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/kind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/kind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/kind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.reason !== undefined){
let data8 = data.reason;
if(typeof data8 === "string"){
if(func2(data8) > 255){
const err26 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data8) < 1){
const err27 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.level !== undefined){
let data9 = data.level;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err29 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data9){
if(!(((key3 === "name") || (key3 === "code")) || (key3 === "list"))){
const err30 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) > 255){
const err31 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data10) < 1){
const err32 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/level/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.code !== undefined){
let data11 = data9.code;
if(typeof data11 === "string"){
if(func2(data11) > 50){
const err34 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data11) < 1){
const err35 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/level/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.list !== undefined){
let data12 = data9.list;
if(typeof data12 === "string"){
if(func2(data12) > 64){
const err37 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data12) < 1){
const err38 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/level/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/level",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.disciplinedOn !== undefined){
let data13 = data.disciplinedOn;
if(typeof data13 === "string"){
if(func2(data13) > 10){
const err41 = {instancePath:instancePath+"/disciplinedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(formats2.validate(data13))){
const err42 = {instancePath:instancePath+"/disciplinedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/disciplinedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.decisionNumber !== undefined){
let data14 = data.decisionNumber;
if(typeof data14 === "string"){
if(func2(data14) > 100){
const err44 = {instancePath:instancePath+"/decisionNumber",schemaPath:"#/properties/decisionNumber/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data14) < 1){
const err45 = {instancePath:instancePath+"/decisionNumber",schemaPath:"#/properties/decisionNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/decisionNumber",schemaPath:"#/properties/decisionNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:lienthong:schema:canonical:v1:staff" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fullName"},message:"must have required property '"+"fullName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema146.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recordId !== undefined){
let data0 = data.recordId;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "NEW") || (data1 === "UPDATE")) || (data1 === "CANCEL"))){
const err6 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.sourceUpdatedAt !== undefined){
let data3 = data.sourceUpdatedAt;
if(typeof data3 === "string"){
if(func2(data3) > 40){
const err10 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats0.validate(data3))){
const err11 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.personalNumber !== undefined){
let data4 = data.personalNumber;
if(typeof data4 === "string"){
if(func2(data4) > 12){
const err13 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sectorId !== undefined){
let data5 = data.sectorId;
if(typeof data5 === "string"){
if(func2(data5) > 20){
const err16 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data6 = data.sourceId;
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err19 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.fullName !== undefined){
let data7 = data.fullName;
if(typeof data7 === "string"){
if(func2(data7) > 150){
const err22 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.birthDate !== undefined){
let data8 = data.birthDate;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const tag0 = data8.precision;
if(typeof tag0 == "string"){
if(tag0 === "day"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err25 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.precision === undefined){
const err26 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "value") || (key1 === "precision"))){
const err27 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.value !== undefined){
let data9 = data8.value;
if(typeof data9 === "string"){
if(func2(data9) > 10){
const err28 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats2.validate(data9))){
const err29 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.precision !== undefined){
if("day" !== data8.precision){
const err31 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/precision/const",keyword:"const",params:{allowedValue: "day"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "month"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err33 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.precision === undefined){
const err34 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "value") || (key2 === "precision"))){
const err35 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.value !== undefined){
let data11 = data8.value;
if(typeof data11 === "string"){
if(func2(data11) > 7){
const err36 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern5.test(data11)){
const err37 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.precision !== undefined){
if("month" !== data8.precision){
const err39 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/precision/const",keyword:"const",params:{allowedValue: "month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "year"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err41 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data8.precision === undefined){
const err42 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "value") || (key3 === "precision"))){
const err43 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.value !== undefined){
let data13 = data8.value;
if(typeof data13 === "string"){
if(func2(data13) > 4){
const err44 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern6.test(data13)){
const err45 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.precision !== undefined){
if("year" !== data8.precision){
const err47 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/precision/const",keyword:"const",params:{allowedValue: "year"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err49 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "precision", tagValue: tag0},message:"value of tag \"precision\" must be in oneOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "tag", tag: "precision", tagValue: tag0},message:"tag \"precision\" must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.otherName !== undefined){
let data15 = data.otherName;
if(typeof data15 === "string"){
if(func2(data15) > 150){
const err52 = {instancePath:instancePath+"/otherName",schemaPath:"#/properties/otherName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func2(data15) < 1){
const err53 = {instancePath:instancePath+"/otherName",schemaPath:"#/properties/otherName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/otherName",schemaPath:"#/properties/otherName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.gender !== undefined){
let data16 = data.gender;
if(typeof data16 !== "string"){
const err55 = {instancePath:instancePath+"/gender",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Gender/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data16 === "male") || (data16 === "female")) || (data16 === "unknown"))){
const err56 = {instancePath:instancePath+"/gender",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Gender/enum",keyword:"enum",params:{allowedValues: schema156.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.ethnicGroup !== undefined){
let data17 = data.ethnicGroup;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err57 = {instancePath:instancePath+"/ethnicGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "name") || (key4 === "code")) || (key4 === "list"))){
const err58 = {instancePath:instancePath+"/ethnicGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if(typeof data18 === "string"){
if(func2(data18) > 255){
const err59 = {instancePath:instancePath+"/ethnicGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data18) < 1){
const err60 = {instancePath:instancePath+"/ethnicGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/ethnicGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data17.code !== undefined){
let data19 = data17.code;
if(typeof data19 === "string"){
if(func2(data19) > 50){
const err62 = {instancePath:instancePath+"/ethnicGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data19) < 1){
const err63 = {instancePath:instancePath+"/ethnicGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/ethnicGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data17.list !== undefined){
let data20 = data17.list;
if(typeof data20 === "string"){
if(func2(data20) > 64){
const err65 = {instancePath:instancePath+"/ethnicGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func2(data20) < 1){
const err66 = {instancePath:instancePath+"/ethnicGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/ethnicGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/ethnicGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.religion !== undefined){
let data21 = data.religion;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err69 = {instancePath:instancePath+"/religion",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key5 in data21){
if(!(((key5 === "name") || (key5 === "code")) || (key5 === "list"))){
const err70 = {instancePath:instancePath+"/religion",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(func2(data22) > 255){
const err71 = {instancePath:instancePath+"/religion/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func2(data22) < 1){
const err72 = {instancePath:instancePath+"/religion/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/religion/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data21.code !== undefined){
let data23 = data21.code;
if(typeof data23 === "string"){
if(func2(data23) > 50){
const err74 = {instancePath:instancePath+"/religion/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data23) < 1){
const err75 = {instancePath:instancePath+"/religion/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/religion/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21.list !== undefined){
let data24 = data21.list;
if(typeof data24 === "string"){
if(func2(data24) > 64){
const err77 = {instancePath:instancePath+"/religion/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func2(data24) < 1){
const err78 = {instancePath:instancePath+"/religion/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/religion/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/religion",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.nationality !== undefined){
let data25 = data.nationality;
if(typeof data25 === "string"){
if(func2(data25) > 2){
const err81 = {instancePath:instancePath+"/nationality",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern16.test(data25)){
const err82 = {instancePath:instancePath+"/nationality",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/nationality",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.permanentAddress !== undefined){
if(!(validate40(data.permanentAddress, {instancePath:instancePath+"/permanentAddress",parentData:data,parentDataProperty:"permanentAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.birthPlace !== undefined){
if(!(validate40(data.birthPlace, {instancePath:instancePath+"/birthPlace",parentData:data,parentDataProperty:"birthPlace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.currentAddress !== undefined){
if(!(validate40(data.currentAddress, {instancePath:instancePath+"/currentAddress",parentData:data,parentDataProperty:"currentAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.hometown !== undefined){
if(!(validate40(data.hometown, {instancePath:instancePath+"/hometown",parentData:data,parentDataProperty:"hometown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data30 = data.phone;
if(typeof data30 === "string"){
if(func2(data30) > 20){
const err84 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func2(data30) < 1){
const err85 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.email !== undefined){
let data31 = data.email;
if(typeof data31 === "string"){
if(func2(data31) > 100){
const err87 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func2(data31) < 1){
const err88 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.identityDocuments !== undefined){
let data32 = data.identityDocuments;
if(Array.isArray(data32)){
if(data32.length > 8){
const err90 = {instancePath:instancePath+"/identityDocuments",schemaPath:"#/properties/identityDocuments/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data32[i0], {instancePath:instancePath+"/identityDocuments/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/identityDocuments",schemaPath:"#/properties/identityDocuments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.school !== undefined){
let data34 = data.school;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.code === undefined){
const err92 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key6 in data34){
if(!((key6 === "code") || (key6 === "name"))){
const err93 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data34.code !== undefined){
let data35 = data34.code;
if(typeof data35 === "string"){
if(func2(data35) > 35){
const err94 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data35) < 1){
const err95 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data34.name !== undefined){
let data36 = data34.name;
if(typeof data36 === "string"){
if(func2(data36) > 250){
const err97 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func2(data36) < 1){
const err98 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.schoolYear !== undefined){
let data37 = data.schoolYear;
if(typeof data37 === "string"){
if(func2(data37) > 9){
const err101 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern7.test(data37)){
const err102 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.educationLevel !== undefined){
let data38 = data.educationLevel;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err104 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key7 in data38){
if(!(((key7 === "name") || (key7 === "code")) || (key7 === "list"))){
const err105 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(func2(data39) > 255){
const err106 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(func2(data39) < 1){
const err107 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data38.code !== undefined){
let data40 = data38.code;
if(typeof data40 === "string"){
if(func2(data40) > 50){
const err109 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func2(data40) < 1){
const err110 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data38.list !== undefined){
let data41 = data38.list;
if(typeof data41 === "string"){
if(func2(data41) > 64){
const err112 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func2(data41) < 1){
const err113 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.status !== undefined){
let data42 = data.status;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.name === undefined){
const err116 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key8 in data42){
if(!(((key8 === "name") || (key8 === "code")) || (key8 === "list"))){
const err117 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data42.name !== undefined){
let data43 = data42.name;
if(typeof data43 === "string"){
if(func2(data43) > 255){
const err118 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func2(data43) < 1){
const err119 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data42.code !== undefined){
let data44 = data42.code;
if(typeof data44 === "string"){
if(func2(data44) > 50){
const err121 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func2(data44) < 1){
const err122 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data42.list !== undefined){
let data45 = data42.list;
if(typeof data45 === "string"){
if(func2(data45) > 64){
const err124 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func2(data45) < 1){
const err125 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.group !== undefined){
let data46 = data.group;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.name === undefined){
const err128 = {instancePath:instancePath+"/group",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key9 in data46){
if(!(((key9 === "name") || (key9 === "code")) || (key9 === "list"))){
const err129 = {instancePath:instancePath+"/group",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data46.name !== undefined){
let data47 = data46.name;
if(typeof data47 === "string"){
if(func2(data47) > 255){
const err130 = {instancePath:instancePath+"/group/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func2(data47) < 1){
const err131 = {instancePath:instancePath+"/group/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/group/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data46.code !== undefined){
let data48 = data46.code;
if(typeof data48 === "string"){
if(func2(data48) > 50){
const err133 = {instancePath:instancePath+"/group/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func2(data48) < 1){
const err134 = {instancePath:instancePath+"/group/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/group/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data46.list !== undefined){
let data49 = data46.list;
if(typeof data49 === "string"){
if(func2(data49) > 64){
const err136 = {instancePath:instancePath+"/group/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func2(data49) < 1){
const err137 = {instancePath:instancePath+"/group/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/group/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/group",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.staffKind !== undefined){
let data50 = data.staffKind;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.name === undefined){
const err140 = {instancePath:instancePath+"/staffKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key10 in data50){
if(!(((key10 === "name") || (key10 === "code")) || (key10 === "list"))){
const err141 = {instancePath:instancePath+"/staffKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data50.name !== undefined){
let data51 = data50.name;
if(typeof data51 === "string"){
if(func2(data51) > 255){
const err142 = {instancePath:instancePath+"/staffKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func2(data51) < 1){
const err143 = {instancePath:instancePath+"/staffKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/staffKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data50.code !== undefined){
let data52 = data50.code;
if(typeof data52 === "string"){
if(func2(data52) > 50){
const err145 = {instancePath:instancePath+"/staffKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func2(data52) < 1){
const err146 = {instancePath:instancePath+"/staffKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/staffKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data50.list !== undefined){
let data53 = data50.list;
if(typeof data53 === "string"){
if(func2(data53) > 64){
const err148 = {instancePath:instancePath+"/staffKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func2(data53) < 1){
const err149 = {instancePath:instancePath+"/staffKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/staffKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/staffKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.position !== undefined){
let data54 = data.position;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.name === undefined){
const err152 = {instancePath:instancePath+"/position",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key11 in data54){
if(!(((key11 === "name") || (key11 === "code")) || (key11 === "list"))){
const err153 = {instancePath:instancePath+"/position",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data54.name !== undefined){
let data55 = data54.name;
if(typeof data55 === "string"){
if(func2(data55) > 255){
const err154 = {instancePath:instancePath+"/position/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(func2(data55) < 1){
const err155 = {instancePath:instancePath+"/position/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/position/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data54.code !== undefined){
let data56 = data54.code;
if(typeof data56 === "string"){
if(func2(data56) > 50){
const err157 = {instancePath:instancePath+"/position/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(func2(data56) < 1){
const err158 = {instancePath:instancePath+"/position/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/position/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data54.list !== undefined){
let data57 = data54.list;
if(typeof data57 === "string"){
if(func2(data57) > 64){
const err160 = {instancePath:instancePath+"/position/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func2(data57) < 1){
const err161 = {instancePath:instancePath+"/position/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/position/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/position",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.contractForm !== undefined){
let data58 = data.contractForm;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.name === undefined){
const err164 = {instancePath:instancePath+"/contractForm",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key12 in data58){
if(!(((key12 === "name") || (key12 === "code")) || (key12 === "list"))){
const err165 = {instancePath:instancePath+"/contractForm",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data58.name !== undefined){
let data59 = data58.name;
if(typeof data59 === "string"){
if(func2(data59) > 255){
const err166 = {instancePath:instancePath+"/contractForm/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(func2(data59) < 1){
const err167 = {instancePath:instancePath+"/contractForm/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/contractForm/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data58.code !== undefined){
let data60 = data58.code;
if(typeof data60 === "string"){
if(func2(data60) > 50){
const err169 = {instancePath:instancePath+"/contractForm/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func2(data60) < 1){
const err170 = {instancePath:instancePath+"/contractForm/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/contractForm/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data58.list !== undefined){
let data61 = data58.list;
if(typeof data61 === "string"){
if(func2(data61) > 64){
const err172 = {instancePath:instancePath+"/contractForm/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func2(data61) < 1){
const err173 = {instancePath:instancePath+"/contractForm/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/contractForm/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/contractForm",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.recruitedOn !== undefined){
let data62 = data.recruitedOn;
if(typeof data62 === "string"){
if(func2(data62) > 10){
const err176 = {instancePath:instancePath+"/recruitedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!(formats2.validate(data62))){
const err177 = {instancePath:instancePath+"/recruitedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/recruitedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.recruitedBy !== undefined){
let data63 = data.recruitedBy;
if(typeof data63 === "string"){
if(func2(data63) > 150){
const err179 = {instancePath:instancePath+"/recruitedBy",schemaPath:"#/properties/recruitedBy/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(func2(data63) < 1){
const err180 = {instancePath:instancePath+"/recruitedBy",schemaPath:"#/properties/recruitedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/recruitedBy",schemaPath:"#/properties/recruitedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.occupationWhenRecruited !== undefined){
let data64 = data.occupationWhenRecruited;
if(typeof data64 === "string"){
if(func2(data64) > 100){
const err182 = {instancePath:instancePath+"/occupationWhenRecruited",schemaPath:"#/properties/occupationWhenRecruited/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(func2(data64) < 1){
const err183 = {instancePath:instancePath+"/occupationWhenRecruited",schemaPath:"#/properties/occupationWhenRecruited/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/occupationWhenRecruited",schemaPath:"#/properties/occupationWhenRecruited/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.socialInsuranceNumber !== undefined){
let data65 = data.socialInsuranceNumber;
if(typeof data65 === "string"){
if(func2(data65) > 15){
const err185 = {instancePath:instancePath+"/socialInsuranceNumber",schemaPath:"#/properties/socialInsuranceNumber/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func2(data65) < 1){
const err186 = {instancePath:instancePath+"/socialInsuranceNumber",schemaPath:"#/properties/socialInsuranceNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/socialInsuranceNumber",schemaPath:"#/properties/socialInsuranceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.professionalGrade !== undefined){
let data66 = data.professionalGrade;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.name === undefined){
const err188 = {instancePath:instancePath+"/professionalGrade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key13 in data66){
if(!(((key13 === "name") || (key13 === "code")) || (key13 === "list"))){
const err189 = {instancePath:instancePath+"/professionalGrade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data66.name !== undefined){
let data67 = data66.name;
if(typeof data67 === "string"){
if(func2(data67) > 255){
const err190 = {instancePath:instancePath+"/professionalGrade/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func2(data67) < 1){
const err191 = {instancePath:instancePath+"/professionalGrade/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/professionalGrade/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data66.code !== undefined){
let data68 = data66.code;
if(typeof data68 === "string"){
if(func2(data68) > 50){
const err193 = {instancePath:instancePath+"/professionalGrade/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(func2(data68) < 1){
const err194 = {instancePath:instancePath+"/professionalGrade/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/professionalGrade/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data66.list !== undefined){
let data69 = data66.list;
if(typeof data69 === "string"){
if(func2(data69) > 64){
const err196 = {instancePath:instancePath+"/professionalGrade/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(func2(data69) < 1){
const err197 = {instancePath:instancePath+"/professionalGrade/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/professionalGrade/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/professionalGrade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.professionalGradeNumber !== undefined){
let data70 = data.professionalGradeNumber;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.name === undefined){
const err200 = {instancePath:instancePath+"/professionalGradeNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
for(const key14 in data70){
if(!(((key14 === "name") || (key14 === "code")) || (key14 === "list"))){
const err201 = {instancePath:instancePath+"/professionalGradeNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data70.name !== undefined){
let data71 = data70.name;
if(typeof data71 === "string"){
if(func2(data71) > 255){
const err202 = {instancePath:instancePath+"/professionalGradeNumber/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(func2(data71) < 1){
const err203 = {instancePath:instancePath+"/professionalGradeNumber/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/professionalGradeNumber/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data70.code !== undefined){
let data72 = data70.code;
if(typeof data72 === "string"){
if(func2(data72) > 50){
const err205 = {instancePath:instancePath+"/professionalGradeNumber/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(func2(data72) < 1){
const err206 = {instancePath:instancePath+"/professionalGradeNumber/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/professionalGradeNumber/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data70.list !== undefined){
let data73 = data70.list;
if(typeof data73 === "string"){
if(func2(data73) > 64){
const err208 = {instancePath:instancePath+"/professionalGradeNumber/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(func2(data73) < 1){
const err209 = {instancePath:instancePath+"/professionalGradeNumber/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/professionalGradeNumber/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/professionalGradeNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.qualification !== undefined){
let data74 = data.qualification;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.name === undefined){
const err212 = {instancePath:instancePath+"/qualification",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key15 in data74){
if(!(((key15 === "name") || (key15 === "code")) || (key15 === "list"))){
const err213 = {instancePath:instancePath+"/qualification",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data74.name !== undefined){
let data75 = data74.name;
if(typeof data75 === "string"){
if(func2(data75) > 255){
const err214 = {instancePath:instancePath+"/qualification/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(func2(data75) < 1){
const err215 = {instancePath:instancePath+"/qualification/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/qualification/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data74.code !== undefined){
let data76 = data74.code;
if(typeof data76 === "string"){
if(func2(data76) > 50){
const err217 = {instancePath:instancePath+"/qualification/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(func2(data76) < 1){
const err218 = {instancePath:instancePath+"/qualification/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/qualification/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data74.list !== undefined){
let data77 = data74.list;
if(typeof data77 === "string"){
if(func2(data77) > 64){
const err220 = {instancePath:instancePath+"/qualification/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(func2(data77) < 1){
const err221 = {instancePath:instancePath+"/qualification/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/qualification/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/qualification",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.politicalTheoryLevel !== undefined){
let data78 = data.politicalTheoryLevel;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.name === undefined){
const err224 = {instancePath:instancePath+"/politicalTheoryLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key16 in data78){
if(!(((key16 === "name") || (key16 === "code")) || (key16 === "list"))){
const err225 = {instancePath:instancePath+"/politicalTheoryLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data78.name !== undefined){
let data79 = data78.name;
if(typeof data79 === "string"){
if(func2(data79) > 255){
const err226 = {instancePath:instancePath+"/politicalTheoryLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(func2(data79) < 1){
const err227 = {instancePath:instancePath+"/politicalTheoryLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/politicalTheoryLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data78.code !== undefined){
let data80 = data78.code;
if(typeof data80 === "string"){
if(func2(data80) > 50){
const err229 = {instancePath:instancePath+"/politicalTheoryLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(func2(data80) < 1){
const err230 = {instancePath:instancePath+"/politicalTheoryLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/politicalTheoryLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data78.list !== undefined){
let data81 = data78.list;
if(typeof data81 === "string"){
if(func2(data81) > 64){
const err232 = {instancePath:instancePath+"/politicalTheoryLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(func2(data81) < 1){
const err233 = {instancePath:instancePath+"/politicalTheoryLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/politicalTheoryLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/politicalTheoryLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.educationManagementLevel !== undefined){
let data82 = data.educationManagementLevel;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.name === undefined){
const err236 = {instancePath:instancePath+"/educationManagementLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key17 in data82){
if(!(((key17 === "name") || (key17 === "code")) || (key17 === "list"))){
const err237 = {instancePath:instancePath+"/educationManagementLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data82.name !== undefined){
let data83 = data82.name;
if(typeof data83 === "string"){
if(func2(data83) > 255){
const err238 = {instancePath:instancePath+"/educationManagementLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func2(data83) < 1){
const err239 = {instancePath:instancePath+"/educationManagementLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/educationManagementLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data82.code !== undefined){
let data84 = data82.code;
if(typeof data84 === "string"){
if(func2(data84) > 50){
const err241 = {instancePath:instancePath+"/educationManagementLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(func2(data84) < 1){
const err242 = {instancePath:instancePath+"/educationManagementLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/educationManagementLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data82.list !== undefined){
let data85 = data82.list;
if(typeof data85 === "string"){
if(func2(data85) > 64){
const err244 = {instancePath:instancePath+"/educationManagementLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(func2(data85) < 1){
const err245 = {instancePath:instancePath+"/educationManagementLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/educationManagementLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/educationManagementLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data.itSkillLevel !== undefined){
let data86 = data.itSkillLevel;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.name === undefined){
const err248 = {instancePath:instancePath+"/itSkillLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key18 in data86){
if(!(((key18 === "name") || (key18 === "code")) || (key18 === "list"))){
const err249 = {instancePath:instancePath+"/itSkillLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data86.name !== undefined){
let data87 = data86.name;
if(typeof data87 === "string"){
if(func2(data87) > 255){
const err250 = {instancePath:instancePath+"/itSkillLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(func2(data87) < 1){
const err251 = {instancePath:instancePath+"/itSkillLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/itSkillLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data86.code !== undefined){
let data88 = data86.code;
if(typeof data88 === "string"){
if(func2(data88) > 50){
const err253 = {instancePath:instancePath+"/itSkillLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func2(data88) < 1){
const err254 = {instancePath:instancePath+"/itSkillLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/itSkillLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data86.list !== undefined){
let data89 = data86.list;
if(typeof data89 === "string"){
if(func2(data89) > 64){
const err256 = {instancePath:instancePath+"/itSkillLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(func2(data89) < 1){
const err257 = {instancePath:instancePath+"/itSkillLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/itSkillLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/itSkillLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data.professionalStandardResult !== undefined){
let data90 = data.professionalStandardResult;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.name === undefined){
const err260 = {instancePath:instancePath+"/professionalStandardResult",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key19 in data90){
if(!(((key19 === "name") || (key19 === "code")) || (key19 === "list"))){
const err261 = {instancePath:instancePath+"/professionalStandardResult",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data90.name !== undefined){
let data91 = data90.name;
if(typeof data91 === "string"){
if(func2(data91) > 255){
const err262 = {instancePath:instancePath+"/professionalStandardResult/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(func2(data91) < 1){
const err263 = {instancePath:instancePath+"/professionalStandardResult/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/professionalStandardResult/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data90.code !== undefined){
let data92 = data90.code;
if(typeof data92 === "string"){
if(func2(data92) > 50){
const err265 = {instancePath:instancePath+"/professionalStandardResult/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(func2(data92) < 1){
const err266 = {instancePath:instancePath+"/professionalStandardResult/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/professionalStandardResult/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data90.list !== undefined){
let data93 = data90.list;
if(typeof data93 === "string"){
if(func2(data93) > 64){
const err268 = {instancePath:instancePath+"/professionalStandardResult/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(func2(data93) < 1){
const err269 = {instancePath:instancePath+"/professionalStandardResult/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/professionalStandardResult/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/professionalStandardResult",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.publicEmployeeRating !== undefined){
let data94 = data.publicEmployeeRating;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.name === undefined){
const err272 = {instancePath:instancePath+"/publicEmployeeRating",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key20 in data94){
if(!(((key20 === "name") || (key20 === "code")) || (key20 === "list"))){
const err273 = {instancePath:instancePath+"/publicEmployeeRating",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data94.name !== undefined){
let data95 = data94.name;
if(typeof data95 === "string"){
if(func2(data95) > 255){
const err274 = {instancePath:instancePath+"/publicEmployeeRating/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(func2(data95) < 1){
const err275 = {instancePath:instancePath+"/publicEmployeeRating/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/publicEmployeeRating/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data94.code !== undefined){
let data96 = data94.code;
if(typeof data96 === "string"){
if(func2(data96) > 50){
const err277 = {instancePath:instancePath+"/publicEmployeeRating/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(func2(data96) < 1){
const err278 = {instancePath:instancePath+"/publicEmployeeRating/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/publicEmployeeRating/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data94.list !== undefined){
let data97 = data94.list;
if(typeof data97 === "string"){
if(func2(data97) > 64){
const err280 = {instancePath:instancePath+"/publicEmployeeRating/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(func2(data97) < 1){
const err281 = {instancePath:instancePath+"/publicEmployeeRating/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/publicEmployeeRating/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/publicEmployeeRating",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data.excellentTeacherLevel !== undefined){
let data98 = data.excellentTeacherLevel;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.name === undefined){
const err284 = {instancePath:instancePath+"/excellentTeacherLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key21 in data98){
if(!(((key21 === "name") || (key21 === "code")) || (key21 === "list"))){
const err285 = {instancePath:instancePath+"/excellentTeacherLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data98.name !== undefined){
let data99 = data98.name;
if(typeof data99 === "string"){
if(func2(data99) > 255){
const err286 = {instancePath:instancePath+"/excellentTeacherLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(func2(data99) < 1){
const err287 = {instancePath:instancePath+"/excellentTeacherLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/excellentTeacherLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data98.code !== undefined){
let data100 = data98.code;
if(typeof data100 === "string"){
if(func2(data100) > 50){
const err289 = {instancePath:instancePath+"/excellentTeacherLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(func2(data100) < 1){
const err290 = {instancePath:instancePath+"/excellentTeacherLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/excellentTeacherLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data98.list !== undefined){
let data101 = data98.list;
if(typeof data101 === "string"){
if(func2(data101) > 64){
const err292 = {instancePath:instancePath+"/excellentTeacherLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(func2(data101) < 1){
const err293 = {instancePath:instancePath+"/excellentTeacherLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/excellentTeacherLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/excellentTeacherLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data.regularTrainingResult !== undefined){
let data102 = data.regularTrainingResult;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.name === undefined){
const err296 = {instancePath:instancePath+"/regularTrainingResult",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
for(const key22 in data102){
if(!(((key22 === "name") || (key22 === "code")) || (key22 === "list"))){
const err297 = {instancePath:instancePath+"/regularTrainingResult",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data102.name !== undefined){
let data103 = data102.name;
if(typeof data103 === "string"){
if(func2(data103) > 255){
const err298 = {instancePath:instancePath+"/regularTrainingResult/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(func2(data103) < 1){
const err299 = {instancePath:instancePath+"/regularTrainingResult/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/regularTrainingResult/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data102.code !== undefined){
let data104 = data102.code;
if(typeof data104 === "string"){
if(func2(data104) > 50){
const err301 = {instancePath:instancePath+"/regularTrainingResult/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(func2(data104) < 1){
const err302 = {instancePath:instancePath+"/regularTrainingResult/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/regularTrainingResult/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data102.list !== undefined){
let data105 = data102.list;
if(typeof data105 === "string"){
if(func2(data105) > 64){
const err304 = {instancePath:instancePath+"/regularTrainingResult/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(func2(data105) < 1){
const err305 = {instancePath:instancePath+"/regularTrainingResult/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/regularTrainingResult/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/regularTrainingResult",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data.cultureTeacherKind !== undefined){
let data106 = data.cultureTeacherKind;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.name === undefined){
const err308 = {instancePath:instancePath+"/cultureTeacherKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key23 in data106){
if(!(((key23 === "name") || (key23 === "code")) || (key23 === "list"))){
const err309 = {instancePath:instancePath+"/cultureTeacherKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data106.name !== undefined){
let data107 = data106.name;
if(typeof data107 === "string"){
if(func2(data107) > 255){
const err310 = {instancePath:instancePath+"/cultureTeacherKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(func2(data107) < 1){
const err311 = {instancePath:instancePath+"/cultureTeacherKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/cultureTeacherKind/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data106.code !== undefined){
let data108 = data106.code;
if(typeof data108 === "string"){
if(func2(data108) > 50){
const err313 = {instancePath:instancePath+"/cultureTeacherKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(func2(data108) < 1){
const err314 = {instancePath:instancePath+"/cultureTeacherKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/cultureTeacherKind/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data106.list !== undefined){
let data109 = data106.list;
if(typeof data109 === "string"){
if(func2(data109) > 64){
const err316 = {instancePath:instancePath+"/cultureTeacherKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(func2(data109) < 1){
const err317 = {instancePath:instancePath+"/cultureTeacherKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/cultureTeacherKind/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/cultureTeacherKind",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data.highestTitle !== undefined){
let data110 = data.highestTitle;
if(typeof data110 === "string"){
if(func2(data110) > 150){
const err320 = {instancePath:instancePath+"/highestTitle",schemaPath:"#/properties/highestTitle/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(func2(data110) < 1){
const err321 = {instancePath:instancePath+"/highestTitle",schemaPath:"#/properties/highestTitle/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/highestTitle",schemaPath:"#/properties/highestTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data.isPartyMember !== undefined){
if(typeof data.isPartyMember !== "boolean"){
const err323 = {instancePath:instancePath+"/isPartyMember",schemaPath:"#/properties/isPartyMember/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data.isYouthUnionMember !== undefined){
if(typeof data.isYouthUnionMember !== "boolean"){
const err324 = {instancePath:instancePath+"/isYouthUnionMember",schemaPath:"#/properties/isYouthUnionMember/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data.isYouthOfficer !== undefined){
if(typeof data.isYouthOfficer !== "boolean"){
const err325 = {instancePath:instancePath+"/isYouthOfficer",schemaPath:"#/properties/isYouthOfficer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data.ethnicLanguage !== undefined){
let data114 = data.ethnicLanguage;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.name === undefined){
const err326 = {instancePath:instancePath+"/ethnicLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
for(const key24 in data114){
if(!(((key24 === "name") || (key24 === "code")) || (key24 === "list"))){
const err327 = {instancePath:instancePath+"/ethnicLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data114.name !== undefined){
let data115 = data114.name;
if(typeof data115 === "string"){
if(func2(data115) > 255){
const err328 = {instancePath:instancePath+"/ethnicLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(func2(data115) < 1){
const err329 = {instancePath:instancePath+"/ethnicLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/ethnicLanguage/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data114.code !== undefined){
let data116 = data114.code;
if(typeof data116 === "string"){
if(func2(data116) > 50){
const err331 = {instancePath:instancePath+"/ethnicLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(func2(data116) < 1){
const err332 = {instancePath:instancePath+"/ethnicLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/ethnicLanguage/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data114.list !== undefined){
let data117 = data114.list;
if(typeof data117 === "string"){
if(func2(data117) > 64){
const err334 = {instancePath:instancePath+"/ethnicLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(func2(data117) < 1){
const err335 = {instancePath:instancePath+"/ethnicLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/ethnicLanguage/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/ethnicLanguage",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data.isTrainedInLifeSkills !== undefined){
if(typeof data.isTrainedInLifeSkills !== "boolean"){
const err338 = {instancePath:instancePath+"/isTrainedInLifeSkills",schemaPath:"#/properties/isTrainedInLifeSkills/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data.teachesDisabledPupils !== undefined){
if(typeof data.teachesDisabledPupils !== "boolean"){
const err339 = {instancePath:instancePath+"/teachesDisabledPupils",schemaPath:"#/properties/teachesDisabledPupils/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data.teachesOneSession !== undefined){
if(typeof data.teachesOneSession !== "boolean"){
const err340 = {instancePath:instancePath+"/teachesOneSession",schemaPath:"#/properties/teachesOneSession/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data.teachesTwoSessions !== undefined){
if(typeof data.teachesTwoSessions !== "boolean"){
const err341 = {instancePath:instancePath+"/teachesTwoSessions",schemaPath:"#/properties/teachesTwoSessions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data.subjects !== undefined){
let data122 = data.subjects;
if(Array.isArray(data122)){
if(data122.length > 30){
const err342 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
const len1 = data122.length;
for(let i1=0; i1<len1; i1++){
let data123 = data122[i1];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.name === undefined){
const err343 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
for(const key25 in data123){
if(!(((key25 === "name") || (key25 === "code")) || (key25 === "list"))){
const err344 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data123.name !== undefined){
let data124 = data123.name;
if(typeof data124 === "string"){
if(func2(data124) > 255){
const err345 = {instancePath:instancePath+"/subjects/" + i1+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(func2(data124) < 1){
const err346 = {instancePath:instancePath+"/subjects/" + i1+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/subjects/" + i1+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data123.code !== undefined){
let data125 = data123.code;
if(typeof data125 === "string"){
if(func2(data125) > 50){
const err348 = {instancePath:instancePath+"/subjects/" + i1+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(func2(data125) < 1){
const err349 = {instancePath:instancePath+"/subjects/" + i1+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/subjects/" + i1+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data123.list !== undefined){
let data126 = data123.list;
if(typeof data126 === "string"){
if(func2(data126) > 64){
const err351 = {instancePath:instancePath+"/subjects/" + i1+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(func2(data126) < 1){
const err352 = {instancePath:instancePath+"/subjects/" + i1+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/subjects/" + i1+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/subjects/" + i1,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data.additionalSubjects !== undefined){
let data127 = data.additionalSubjects;
if(Array.isArray(data127)){
if(data127.length > 30){
const err356 = {instancePath:instancePath+"/additionalSubjects",schemaPath:"#/properties/additionalSubjects/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
const len2 = data127.length;
for(let i2=0; i2<len2; i2++){
let data128 = data127[i2];
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.name === undefined){
const err357 = {instancePath:instancePath+"/additionalSubjects/" + i2,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key26 in data128){
if(!(((key26 === "name") || (key26 === "code")) || (key26 === "list"))){
const err358 = {instancePath:instancePath+"/additionalSubjects/" + i2,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data128.name !== undefined){
let data129 = data128.name;
if(typeof data129 === "string"){
if(func2(data129) > 255){
const err359 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(func2(data129) < 1){
const err360 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data128.code !== undefined){
let data130 = data128.code;
if(typeof data130 === "string"){
if(func2(data130) > 50){
const err362 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(func2(data130) < 1){
const err363 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data128.list !== undefined){
let data131 = data128.list;
if(typeof data131 === "string"){
if(func2(data131) > 64){
const err365 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(func2(data131) < 1){
const err366 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/additionalSubjects/" + i2+"/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/additionalSubjects/" + i2,schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/additionalSubjects",schemaPath:"#/properties/additionalSubjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data.foreignLanguages !== undefined){
let data132 = data.foreignLanguages;
if(Array.isArray(data132)){
if(data132.length > 10){
const err370 = {instancePath:instancePath+"/foreignLanguages",schemaPath:"#/properties/foreignLanguages/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len3 = data132.length;
for(let i3=0; i3<len3; i3++){
if(!(validate48(data132[i3], {instancePath:instancePath+"/foreignLanguages/" + i3,parentData:data132,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err371 = {instancePath:instancePath+"/foreignLanguages",schemaPath:"#/properties/foreignLanguages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data.trainings !== undefined){
let data134 = data.trainings;
if(Array.isArray(data134)){
if(data134.length > 50){
const err372 = {instancePath:instancePath+"/trainings",schemaPath:"#/properties/trainings/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
const len4 = data134.length;
for(let i4=0; i4<len4; i4++){
if(!(validate50(data134[i4], {instancePath:instancePath+"/trainings/" + i4,parentData:data134,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err373 = {instancePath:instancePath+"/trainings",schemaPath:"#/properties/trainings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data.rewards !== undefined){
let data136 = data.rewards;
if(Array.isArray(data136)){
if(data136.length > 50){
const err374 = {instancePath:instancePath+"/rewards",schemaPath:"#/properties/rewards/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
const len5 = data136.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data136[i5], {instancePath:instancePath+"/rewards/" + i5,parentData:data136,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err375 = {instancePath:instancePath+"/rewards",schemaPath:"#/properties/rewards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data.disciplines !== undefined){
let data138 = data.disciplines;
if(Array.isArray(data138)){
if(data138.length > 50){
const err376 = {instancePath:instancePath+"/disciplines",schemaPath:"#/properties/disciplines/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
const len6 = data138.length;
for(let i6=0; i6<len6; i6++){
if(!(validate54(data138[i6], {instancePath:instancePath+"/disciplines/" + i6,parentData:data138,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err377 = {instancePath:instancePath+"/disciplines",schemaPath:"#/properties/disciplines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateStudent = validate56;
const schema212 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:lienthong:schema:canonical:v1:student","type":"object","required":["fullName"],"additionalProperties":false,"properties":{"recordId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId"},"event":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent"},"version":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion"},"sourceUpdatedAt":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Instant"},"personalNumber":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber"},"sectorId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId"},"sourceId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId"},"fullName":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/FullName"},"birthDate":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate"},"otherName":{"type":"string","minLength":1,"maxLength":150},"gender":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Gender"},"ethnicGroup":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"religion":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"nationality":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CountryCode"},"permanentAddress":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"birthPlace":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"currentAddress":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"hometown":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Address"},"phone":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Phone"},"email":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Email"},"identityDocuments":{"type":"array","items":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/IdentityDocument"},"maxItems":8},"school":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference"},"schoolYear":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear"},"educationLevel":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"className":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName"},"classId":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId"},"grade":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Grade"},"status":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"statusSince":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"leavingReason":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"admittedOn":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate"},"guardians":{"type":"array","items":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/Guardian"},"maxItems":6},"disability":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"exemptFromAssessment":{"type":"boolean"},"health":{"$ref":"#/$defs/StudentHealth"},"policyCategory":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"isPoorHousehold":{"type":"boolean"},"hasEthnicMinorityFather":{"type":"boolean"},"hasEthnicMinorityMother":{"type":"boolean"},"area":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"isFromDisadvantagedArea":{"type":"boolean"},"hasTwoSessions":{"type":"boolean"},"isSemiBoarder":{"type":"boolean"},"semiBoardingMode":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"isEthnicSemiBoarder":{"type":"boolean"},"canSwim":{"type":"boolean"},"isYoungPioneer":{"type":"boolean"},"isYouthUnionMember":{"type":"boolean"},"learnsEthnicLanguage":{"type":"boolean"},"needsForeignLanguageSupport":{"type":"boolean"},"hasReinforcedVietnamese":{"type":"boolean"},"hasEthnicTeachingAssistant":{"type":"boolean"},"repeatsYear":{"type":"boolean"},"getsHousingSupport":{"type":"boolean"},"getsMonthlyAllowance":{"type":"boolean"},"getsRice":{"type":"boolean"},"followsMinistryProgramme":{"type":"boolean"},"isTuitionFree":{"type":"boolean"},"hasReducedTuition":{"type":"boolean"},"getsStudyCostSupport":{"type":"boolean"},"getsLunchSupport":{"type":"boolean"},"isNewToPreschool":{"type":"boolean"},"vocationalClass":{"$ref":"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName"},"rewards":{"type":"array","items":{"$ref":"#/$defs/StudentReward"},"maxItems":50},"schoolViolenceNote":{"type":"string","minLength":1,"maxLength":255}},"$defs":{"StudentHealth":{"type":"object","additionalProperties":false,"properties":{"heightCm":{"type":"number","minimum":20,"maximum":260},"weightKg":{"type":"number","minimum":1,"maximum":400},"bloodGroup":{"type":"string","minLength":1,"maxLength":3},"bodyMassIndex":{"type":"string","minLength":1,"maxLength":150},"eyeConditions":{"type":"string","minLength":1,"maxLength":150},"congenitalConditions":{"type":"string","minLength":1,"maxLength":150},"spineConditions":{"type":"string","minLength":1,"maxLength":150},"rickets":{"type":"string","minLength":1,"maxLength":150}}},"StudentReward":{"type":"object","required":["content"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":20},"content":{"type":"string","minLength":1,"maxLength":255},"subject":{"type":"string","minLength":1,"maxLength":150}}}}};
const schema250 = {"type":"object","additionalProperties":false,"properties":{"heightCm":{"type":"number","minimum":20,"maximum":260},"weightKg":{"type":"number","minimum":1,"maximum":400},"bloodGroup":{"type":"string","minLength":1,"maxLength":3},"bodyMassIndex":{"type":"string","minLength":1,"maxLength":150},"eyeConditions":{"type":"string","minLength":1,"maxLength":150},"congenitalConditions":{"type":"string","minLength":1,"maxLength":150},"spineConditions":{"type":"string","minLength":1,"maxLength":150},"rickets":{"type":"string","minLength":1,"maxLength":150}}};
const schema255 = {"type":"object","required":["content"],"additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"maxLength":20},"content":{"type":"string","minLength":1,"maxLength":255},"subject":{"type":"string","minLength":1,"maxLength":150}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "text") || (key0 === "detail")) || (key0 === "communeCode")) || (key0 === "provinceCode")) || (key0 === "countryCode")) || (key0 === "validOn")) || (key0 === "legacy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func2(data0) > 500){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err5 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.communeCode !== undefined){
let data2 = data.communeCode;
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err8 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern14.test(data2)){
const err9 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"},message:"must match pattern \""+"^[0-9]{5}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/communeCode",schemaPath:"#/$defs/CommuneCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.provinceCode !== undefined){
let data3 = data.provinceCode;
if(typeof data3 === "string"){
if(func2(data3) > 2){
const err11 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern15.test(data3)){
const err12 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/provinceCode",schemaPath:"#/$defs/ProvinceCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data4 = data.countryCode;
if(typeof data4 === "string"){
if(func2(data4) > 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern16.test(data4)){
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/countryCode",schemaPath:"#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.validOn !== undefined){
let data5 = data.validOn;
if(typeof data5 === "string"){
if(func2(data5) > 10){
const err17 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats2.validate(data5))){
const err18 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/validOn",schemaPath:"#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.legacy !== undefined){
if(!(validate31(data.legacy, {instancePath:instancePath+"/legacy",parentData:data,parentDataProperty:"legacy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.communeCode !== undefined){
if(data.validOn === undefined){
const err20 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "communeCode",
    missingProperty: "validOn",
    depsCount: 1,
    deps: "validOn"},message:"must have property validOn when property communeCode is present"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.provinceCode !== undefined){
if(data.validOn === undefined){
const err21 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "provinceCode",
    missingProperty: "validOn",
    depsCount: 1,
    deps: "validOn"},message:"must have property validOn when property provinceCode is present"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "number")) || (key0 === "issuedOn")) || (key0 === "issuedBy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "code")) || (key1 === "list"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/type/name",schemaPath:"#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/type/name",schemaPath:"#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/type/name",schemaPath:"#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {instancePath:instancePath+"/type/code",schemaPath:"#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/type/code",schemaPath:"#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/type/code",schemaPath:"#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.list !== undefined){
let data3 = data0.list;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err10 = {instancePath:instancePath+"/type/list",schemaPath:"#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/type/list",schemaPath:"#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/type/list",schemaPath:"#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.number !== undefined){
let data4 = data.number;
if(typeof data4 === "string"){
if(func2(data4) > 50){
const err14 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data5 = data.issuedOn;
if(typeof data5 === "string"){
if(func2(data5) > 10){
const err17 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats2.validate(data5))){
const err18 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.issuedBy !== undefined){
let data6 = data.issuedBy;
if(typeof data6 === "string"){
if(func2(data6) > 300){
const err20 = {instancePath:instancePath+"/issuedBy",schemaPath:"#/properties/issuedBy/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data6) < 1){
const err21 = {instancePath:instancePath+"/issuedBy",schemaPath:"#/properties/issuedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/issuedBy",schemaPath:"#/properties/issuedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema246 = {"type":"object","required":["relation","fullName"],"additionalProperties":false,"properties":{"relation":{"type":"string","enum":["father","mother","guardian"]},"fullName":{"$ref":"#/$defs/FullName"},"birthYear":{"type":"integer","minimum":1900,"maximum":2100},"personalNumber":{"$ref":"#/$defs/PersonalNumber"},"phone":{"type":"string","minLength":1,"maxLength":20},"occupation":{"type":"string","minLength":1,"maxLength":250}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.relation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fullName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fullName"},message:"must have required property '"+"fullName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "relation") || (key0 === "fullName")) || (key0 === "birthYear")) || (key0 === "personalNumber")) || (key0 === "phone")) || (key0 === "occupation"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.relation !== undefined){
let data0 = data.relation;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "father") || (data0 === "mother")) || (data0 === "guardian"))){
const err4 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema246.properties.relation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fullName !== undefined){
let data1 = data.fullName;
if(typeof data1 === "string"){
if(func2(data1) > 150){
const err5 = {instancePath:instancePath+"/fullName",schemaPath:"#/$defs/FullName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/fullName",schemaPath:"#/$defs/FullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/fullName",schemaPath:"#/$defs/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.birthYear !== undefined){
let data2 = data.birthYear;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2100 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1900 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},message:"must be >= 1900"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.personalNumber !== undefined){
let data3 = data.personalNumber;
if(typeof data3 === "string"){
if(func2(data3) > 12){
const err11 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/$defs/PersonalNumber/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data3)){
const err12 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/$defs/PersonalNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/personalNumber",schemaPath:"#/$defs/PersonalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.phone !== undefined){
let data4 = data.phone;
if(typeof data4 === "string"){
if(func2(data4) > 20){
const err14 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.occupation !== undefined){
let data5 = data.occupation;
if(typeof data5 === "string"){
if(func2(data5) > 250){
const err17 = {instancePath:instancePath+"/occupation",schemaPath:"#/properties/occupation/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/occupation",schemaPath:"#/properties/occupation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/occupation",schemaPath:"#/properties/occupation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:lienthong:schema:canonical:v1:student" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fullName"},message:"must have required property '"+"fullName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema212.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recordId !== undefined){
let data0 = data.recordId;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/recordId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "NEW") || (data1 === "UPDATE")) || (data1 === "CANCEL"))){
const err6 = {instancePath:instancePath+"/event",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordEvent/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/RecordVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.sourceUpdatedAt !== undefined){
let data3 = data.sourceUpdatedAt;
if(typeof data3 === "string"){
if(func2(data3) > 40){
const err10 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats0.validate(data3))){
const err11 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sourceUpdatedAt",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.personalNumber !== undefined){
let data4 = data.personalNumber;
if(typeof data4 === "string"){
if(func2(data4) > 12){
const err13 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/personalNumber",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PersonalNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sectorId !== undefined){
let data5 = data.sectorId;
if(typeof data5 === "string"){
if(func2(data5) > 20){
const err16 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sectorId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SectorId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data6 = data.sourceId;
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err19 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/sourceId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.fullName !== undefined){
let data7 = data.fullName;
if(typeof data7 === "string"){
if(func2(data7) > 150){
const err22 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/fullName",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.birthDate !== undefined){
let data8 = data.birthDate;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const tag0 = data8.precision;
if(typeof tag0 == "string"){
if(tag0 === "day"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err25 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.precision === undefined){
const err26 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "value") || (key1 === "precision"))){
const err27 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.value !== undefined){
let data9 = data8.value;
if(typeof data9 === "string"){
if(func2(data9) > 10){
const err28 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats2.validate(data9))){
const err29 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.precision !== undefined){
if("day" !== data8.precision){
const err31 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/properties/precision/const",keyword:"const",params:{allowedValue: "day"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "month"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err33 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.precision === undefined){
const err34 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "value") || (key2 === "precision"))){
const err35 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.value !== undefined){
let data11 = data8.value;
if(typeof data11 === "string"){
if(func2(data11) > 7){
const err36 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern5.test(data11)){
const err37 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.precision !== undefined){
if("month" !== data8.precision){
const err39 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/properties/precision/const",keyword:"const",params:{allowedValue: "month"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "year"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err41 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data8.precision === undefined){
const err42 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/required",keyword:"required",params:{missingProperty: "precision"},message:"must have required property '"+"precision"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "value") || (key3 === "precision"))){
const err43 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.value !== undefined){
let data13 = data8.value;
if(typeof data13 === "string"){
if(func2(data13) > 4){
const err44 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern6.test(data13)){
const err45 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/birthDate/value",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.precision !== undefined){
if("year" !== data8.precision){
const err47 = {instancePath:instancePath+"/birthDate/precision",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/properties/precision/const",keyword:"const",params:{allowedValue: "year"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err49 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "precision", tagValue: tag0},message:"value of tag \"precision\" must be in oneOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/discriminator",keyword:"discriminator",params:{error: "tag", tag: "precision", tagValue: tag0},message:"tag \"precision\" must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/birthDate",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/PartialDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.otherName !== undefined){
let data15 = data.otherName;
if(typeof data15 === "string"){
if(func2(data15) > 150){
const err52 = {instancePath:instancePath+"/otherName",schemaPath:"#/properties/otherName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func2(data15) < 1){
const err53 = {instancePath:instancePath+"/otherName",schemaPath:"#/properties/otherName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/otherName",schemaPath:"#/properties/otherName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.gender !== undefined){
let data16 = data.gender;
if(typeof data16 !== "string"){
const err55 = {instancePath:instancePath+"/gender",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Gender/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data16 === "male") || (data16 === "female")) || (data16 === "unknown"))){
const err56 = {instancePath:instancePath+"/gender",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Gender/enum",keyword:"enum",params:{allowedValues: schema156.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.ethnicGroup !== undefined){
let data17 = data.ethnicGroup;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err57 = {instancePath:instancePath+"/ethnicGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "name") || (key4 === "code")) || (key4 === "list"))){
const err58 = {instancePath:instancePath+"/ethnicGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if(typeof data18 === "string"){
if(func2(data18) > 255){
const err59 = {instancePath:instancePath+"/ethnicGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data18) < 1){
const err60 = {instancePath:instancePath+"/ethnicGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/ethnicGroup/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data17.code !== undefined){
let data19 = data17.code;
if(typeof data19 === "string"){
if(func2(data19) > 50){
const err62 = {instancePath:instancePath+"/ethnicGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data19) < 1){
const err63 = {instancePath:instancePath+"/ethnicGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/ethnicGroup/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data17.list !== undefined){
let data20 = data17.list;
if(typeof data20 === "string"){
if(func2(data20) > 64){
const err65 = {instancePath:instancePath+"/ethnicGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func2(data20) < 1){
const err66 = {instancePath:instancePath+"/ethnicGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/ethnicGroup/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/ethnicGroup",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.religion !== undefined){
let data21 = data.religion;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err69 = {instancePath:instancePath+"/religion",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key5 in data21){
if(!(((key5 === "name") || (key5 === "code")) || (key5 === "list"))){
const err70 = {instancePath:instancePath+"/religion",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(func2(data22) > 255){
const err71 = {instancePath:instancePath+"/religion/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func2(data22) < 1){
const err72 = {instancePath:instancePath+"/religion/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/religion/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data21.code !== undefined){
let data23 = data21.code;
if(typeof data23 === "string"){
if(func2(data23) > 50){
const err74 = {instancePath:instancePath+"/religion/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data23) < 1){
const err75 = {instancePath:instancePath+"/religion/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/religion/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21.list !== undefined){
let data24 = data21.list;
if(typeof data24 === "string"){
if(func2(data24) > 64){
const err77 = {instancePath:instancePath+"/religion/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func2(data24) < 1){
const err78 = {instancePath:instancePath+"/religion/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/religion/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/religion",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.nationality !== undefined){
let data25 = data.nationality;
if(typeof data25 === "string"){
if(func2(data25) > 2){
const err81 = {instancePath:instancePath+"/nationality",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CountryCode/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern16.test(data25)){
const err82 = {instancePath:instancePath+"/nationality",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CountryCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/nationality",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.permanentAddress !== undefined){
if(!(validate57(data.permanentAddress, {instancePath:instancePath+"/permanentAddress",parentData:data,parentDataProperty:"permanentAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.birthPlace !== undefined){
if(!(validate57(data.birthPlace, {instancePath:instancePath+"/birthPlace",parentData:data,parentDataProperty:"birthPlace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.currentAddress !== undefined){
if(!(validate57(data.currentAddress, {instancePath:instancePath+"/currentAddress",parentData:data,parentDataProperty:"currentAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.hometown !== undefined){
if(!(validate57(data.hometown, {instancePath:instancePath+"/hometown",parentData:data,parentDataProperty:"hometown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data30 = data.phone;
if(typeof data30 === "string"){
if(func2(data30) > 20){
const err84 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func2(data30) < 1){
const err85 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/phone",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.email !== undefined){
let data31 = data.email;
if(typeof data31 === "string"){
if(func2(data31) > 100){
const err87 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func2(data31) < 1){
const err88 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/email",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.identityDocuments !== undefined){
let data32 = data.identityDocuments;
if(Array.isArray(data32)){
if(data32.length > 8){
const err90 = {instancePath:instancePath+"/identityDocuments",schemaPath:"#/properties/identityDocuments/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data32[i0], {instancePath:instancePath+"/identityDocuments/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/identityDocuments",schemaPath:"#/properties/identityDocuments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.school !== undefined){
let data34 = data.school;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.code === undefined){
const err92 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key6 in data34){
if(!((key6 === "code") || (key6 === "name"))){
const err93 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data34.code !== undefined){
let data35 = data34.code;
if(typeof data35 === "string"){
if(func2(data35) > 35){
const err94 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data35) < 1){
const err95 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/school/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data34.name !== undefined){
let data36 = data34.name;
if(typeof data36 === "string"){
if(func2(data36) > 250){
const err97 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func2(data36) < 1){
const err98 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/school/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/school",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.schoolYear !== undefined){
let data37 = data.schoolYear;
if(typeof data37 === "string"){
if(func2(data37) > 9){
const err101 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern7.test(data37)){
const err102 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/schoolYear",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/SchoolYear/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.educationLevel !== undefined){
let data38 = data.educationLevel;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err104 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key7 in data38){
if(!(((key7 === "name") || (key7 === "code")) || (key7 === "list"))){
const err105 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(func2(data39) > 255){
const err106 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(func2(data39) < 1){
const err107 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/educationLevel/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data38.code !== undefined){
let data40 = data38.code;
if(typeof data40 === "string"){
if(func2(data40) > 50){
const err109 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func2(data40) < 1){
const err110 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/educationLevel/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data38.list !== undefined){
let data41 = data38.list;
if(typeof data41 === "string"){
if(func2(data41) > 64){
const err112 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func2(data41) < 1){
const err113 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/educationLevel/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/educationLevel",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.className !== undefined){
let data42 = data.className;
if(typeof data42 === "string"){
if(func2(data42) > 150){
const err116 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func2(data42) < 1){
const err117 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/className",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.classId !== undefined){
let data43 = data.classId;
if(typeof data43 === "string"){
if(func2(data43) > 50){
const err119 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func2(data43) < 1){
const err120 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/classId",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/ClassId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.grade !== undefined){
let data44 = data.grade;
if(typeof data44 === "string"){
if(func2(data44) > 20){
const err122 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func2(data44) < 1){
const err123 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/grade",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/Grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.status !== undefined){
let data45 = data.status;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err125 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key8 in data45){
if(!(((key8 === "name") || (key8 === "code")) || (key8 === "list"))){
const err126 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(func2(data46) > 255){
const err127 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func2(data46) < 1){
const err128 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/status/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data45.code !== undefined){
let data47 = data45.code;
if(typeof data47 === "string"){
if(func2(data47) > 50){
const err130 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func2(data47) < 1){
const err131 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/status/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data45.list !== undefined){
let data48 = data45.list;
if(typeof data48 === "string"){
if(func2(data48) > 64){
const err133 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func2(data48) < 1){
const err134 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/status/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/status",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.statusSince !== undefined){
let data49 = data.statusSince;
if(typeof data49 === "string"){
if(func2(data49) > 10){
const err137 = {instancePath:instancePath+"/statusSince",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!(formats2.validate(data49))){
const err138 = {instancePath:instancePath+"/statusSince",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/statusSince",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.leavingReason !== undefined){
let data50 = data.leavingReason;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.name === undefined){
const err140 = {instancePath:instancePath+"/leavingReason",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key9 in data50){
if(!(((key9 === "name") || (key9 === "code")) || (key9 === "list"))){
const err141 = {instancePath:instancePath+"/leavingReason",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data50.name !== undefined){
let data51 = data50.name;
if(typeof data51 === "string"){
if(func2(data51) > 255){
const err142 = {instancePath:instancePath+"/leavingReason/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func2(data51) < 1){
const err143 = {instancePath:instancePath+"/leavingReason/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/leavingReason/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data50.code !== undefined){
let data52 = data50.code;
if(typeof data52 === "string"){
if(func2(data52) > 50){
const err145 = {instancePath:instancePath+"/leavingReason/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func2(data52) < 1){
const err146 = {instancePath:instancePath+"/leavingReason/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/leavingReason/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data50.list !== undefined){
let data53 = data50.list;
if(typeof data53 === "string"){
if(func2(data53) > 64){
const err148 = {instancePath:instancePath+"/leavingReason/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func2(data53) < 1){
const err149 = {instancePath:instancePath+"/leavingReason/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/leavingReason/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/leavingReason",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.admittedOn !== undefined){
let data54 = data.admittedOn;
if(typeof data54 === "string"){
if(func2(data54) > 10){
const err152 = {instancePath:instancePath+"/admittedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!(formats2.validate(data54))){
const err153 = {instancePath:instancePath+"/admittedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/admittedOn",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CalendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.guardians !== undefined){
let data55 = data.guardians;
if(Array.isArray(data55)){
if(data55.length > 6){
const err155 = {instancePath:instancePath+"/guardians",schemaPath:"#/properties/guardians/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len1 = data55.length;
for(let i1=0; i1<len1; i1++){
if(!(validate65(data55[i1], {instancePath:instancePath+"/guardians/" + i1,parentData:data55,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err156 = {instancePath:instancePath+"/guardians",schemaPath:"#/properties/guardians/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.disability !== undefined){
let data57 = data.disability;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.name === undefined){
const err157 = {instancePath:instancePath+"/disability",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key10 in data57){
if(!(((key10 === "name") || (key10 === "code")) || (key10 === "list"))){
const err158 = {instancePath:instancePath+"/disability",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data57.name !== undefined){
let data58 = data57.name;
if(typeof data58 === "string"){
if(func2(data58) > 255){
const err159 = {instancePath:instancePath+"/disability/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(func2(data58) < 1){
const err160 = {instancePath:instancePath+"/disability/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/disability/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data57.code !== undefined){
let data59 = data57.code;
if(typeof data59 === "string"){
if(func2(data59) > 50){
const err162 = {instancePath:instancePath+"/disability/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(func2(data59) < 1){
const err163 = {instancePath:instancePath+"/disability/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/disability/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data57.list !== undefined){
let data60 = data57.list;
if(typeof data60 === "string"){
if(func2(data60) > 64){
const err165 = {instancePath:instancePath+"/disability/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func2(data60) < 1){
const err166 = {instancePath:instancePath+"/disability/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/disability/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/disability",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.exemptFromAssessment !== undefined){
if(typeof data.exemptFromAssessment !== "boolean"){
const err169 = {instancePath:instancePath+"/exemptFromAssessment",schemaPath:"#/properties/exemptFromAssessment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.health !== undefined){
let data62 = data.health;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key11 in data62){
if(!((((((((key11 === "heightCm") || (key11 === "weightKg")) || (key11 === "bloodGroup")) || (key11 === "bodyMassIndex")) || (key11 === "eyeConditions")) || (key11 === "congenitalConditions")) || (key11 === "spineConditions")) || (key11 === "rickets"))){
const err170 = {instancePath:instancePath+"/health",schemaPath:"#/$defs/StudentHealth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data62.heightCm !== undefined){
let data63 = data62.heightCm;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 260 || isNaN(data63)){
const err171 = {instancePath:instancePath+"/health/heightCm",schemaPath:"#/$defs/StudentHealth/properties/heightCm/maximum",keyword:"maximum",params:{comparison: "<=", limit: 260},message:"must be <= 260"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data63 < 20 || isNaN(data63)){
const err172 = {instancePath:instancePath+"/health/heightCm",schemaPath:"#/$defs/StudentHealth/properties/heightCm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 20},message:"must be >= 20"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/health/heightCm",schemaPath:"#/$defs/StudentHealth/properties/heightCm/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data62.weightKg !== undefined){
let data64 = data62.weightKg;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 400 || isNaN(data64)){
const err174 = {instancePath:instancePath+"/health/weightKg",schemaPath:"#/$defs/StudentHealth/properties/weightKg/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data64 < 1 || isNaN(data64)){
const err175 = {instancePath:instancePath+"/health/weightKg",schemaPath:"#/$defs/StudentHealth/properties/weightKg/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/health/weightKg",schemaPath:"#/$defs/StudentHealth/properties/weightKg/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data62.bloodGroup !== undefined){
let data65 = data62.bloodGroup;
if(typeof data65 === "string"){
if(func2(data65) > 3){
const err177 = {instancePath:instancePath+"/health/bloodGroup",schemaPath:"#/$defs/StudentHealth/properties/bloodGroup/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(func2(data65) < 1){
const err178 = {instancePath:instancePath+"/health/bloodGroup",schemaPath:"#/$defs/StudentHealth/properties/bloodGroup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/health/bloodGroup",schemaPath:"#/$defs/StudentHealth/properties/bloodGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data62.bodyMassIndex !== undefined){
let data66 = data62.bodyMassIndex;
if(typeof data66 === "string"){
if(func2(data66) > 150){
const err180 = {instancePath:instancePath+"/health/bodyMassIndex",schemaPath:"#/$defs/StudentHealth/properties/bodyMassIndex/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(func2(data66) < 1){
const err181 = {instancePath:instancePath+"/health/bodyMassIndex",schemaPath:"#/$defs/StudentHealth/properties/bodyMassIndex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/health/bodyMassIndex",schemaPath:"#/$defs/StudentHealth/properties/bodyMassIndex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data62.eyeConditions !== undefined){
let data67 = data62.eyeConditions;
if(typeof data67 === "string"){
if(func2(data67) > 150){
const err183 = {instancePath:instancePath+"/health/eyeConditions",schemaPath:"#/$defs/StudentHealth/properties/eyeConditions/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(func2(data67) < 1){
const err184 = {instancePath:instancePath+"/health/eyeConditions",schemaPath:"#/$defs/StudentHealth/properties/eyeConditions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/health/eyeConditions",schemaPath:"#/$defs/StudentHealth/properties/eyeConditions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data62.congenitalConditions !== undefined){
let data68 = data62.congenitalConditions;
if(typeof data68 === "string"){
if(func2(data68) > 150){
const err186 = {instancePath:instancePath+"/health/congenitalConditions",schemaPath:"#/$defs/StudentHealth/properties/congenitalConditions/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(func2(data68) < 1){
const err187 = {instancePath:instancePath+"/health/congenitalConditions",schemaPath:"#/$defs/StudentHealth/properties/congenitalConditions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/health/congenitalConditions",schemaPath:"#/$defs/StudentHealth/properties/congenitalConditions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data62.spineConditions !== undefined){
let data69 = data62.spineConditions;
if(typeof data69 === "string"){
if(func2(data69) > 150){
const err189 = {instancePath:instancePath+"/health/spineConditions",schemaPath:"#/$defs/StudentHealth/properties/spineConditions/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(func2(data69) < 1){
const err190 = {instancePath:instancePath+"/health/spineConditions",schemaPath:"#/$defs/StudentHealth/properties/spineConditions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/health/spineConditions",schemaPath:"#/$defs/StudentHealth/properties/spineConditions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data62.rickets !== undefined){
let data70 = data62.rickets;
if(typeof data70 === "string"){
if(func2(data70) > 150){
const err192 = {instancePath:instancePath+"/health/rickets",schemaPath:"#/$defs/StudentHealth/properties/rickets/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(func2(data70) < 1){
const err193 = {instancePath:instancePath+"/health/rickets",schemaPath:"#/$defs/StudentHealth/properties/rickets/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/health/rickets",schemaPath:"#/$defs/StudentHealth/properties/rickets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/health",schemaPath:"#/$defs/StudentHealth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.policyCategory !== undefined){
let data71 = data.policyCategory;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.name === undefined){
const err196 = {instancePath:instancePath+"/policyCategory",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key12 in data71){
if(!(((key12 === "name") || (key12 === "code")) || (key12 === "list"))){
const err197 = {instancePath:instancePath+"/policyCategory",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data71.name !== undefined){
let data72 = data71.name;
if(typeof data72 === "string"){
if(func2(data72) > 255){
const err198 = {instancePath:instancePath+"/policyCategory/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func2(data72) < 1){
const err199 = {instancePath:instancePath+"/policyCategory/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/policyCategory/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data71.code !== undefined){
let data73 = data71.code;
if(typeof data73 === "string"){
if(func2(data73) > 50){
const err201 = {instancePath:instancePath+"/policyCategory/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(func2(data73) < 1){
const err202 = {instancePath:instancePath+"/policyCategory/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/policyCategory/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data71.list !== undefined){
let data74 = data71.list;
if(typeof data74 === "string"){
if(func2(data74) > 64){
const err204 = {instancePath:instancePath+"/policyCategory/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(func2(data74) < 1){
const err205 = {instancePath:instancePath+"/policyCategory/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/policyCategory/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/policyCategory",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.isPoorHousehold !== undefined){
if(typeof data.isPoorHousehold !== "boolean"){
const err208 = {instancePath:instancePath+"/isPoorHousehold",schemaPath:"#/properties/isPoorHousehold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.hasEthnicMinorityFather !== undefined){
if(typeof data.hasEthnicMinorityFather !== "boolean"){
const err209 = {instancePath:instancePath+"/hasEthnicMinorityFather",schemaPath:"#/properties/hasEthnicMinorityFather/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.hasEthnicMinorityMother !== undefined){
if(typeof data.hasEthnicMinorityMother !== "boolean"){
const err210 = {instancePath:instancePath+"/hasEthnicMinorityMother",schemaPath:"#/properties/hasEthnicMinorityMother/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.area !== undefined){
let data78 = data.area;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.name === undefined){
const err211 = {instancePath:instancePath+"/area",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key13 in data78){
if(!(((key13 === "name") || (key13 === "code")) || (key13 === "list"))){
const err212 = {instancePath:instancePath+"/area",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data78.name !== undefined){
let data79 = data78.name;
if(typeof data79 === "string"){
if(func2(data79) > 255){
const err213 = {instancePath:instancePath+"/area/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(func2(data79) < 1){
const err214 = {instancePath:instancePath+"/area/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/area/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data78.code !== undefined){
let data80 = data78.code;
if(typeof data80 === "string"){
if(func2(data80) > 50){
const err216 = {instancePath:instancePath+"/area/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(func2(data80) < 1){
const err217 = {instancePath:instancePath+"/area/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/area/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data78.list !== undefined){
let data81 = data78.list;
if(typeof data81 === "string"){
if(func2(data81) > 64){
const err219 = {instancePath:instancePath+"/area/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(func2(data81) < 1){
const err220 = {instancePath:instancePath+"/area/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/area/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/area",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.isFromDisadvantagedArea !== undefined){
if(typeof data.isFromDisadvantagedArea !== "boolean"){
const err223 = {instancePath:instancePath+"/isFromDisadvantagedArea",schemaPath:"#/properties/isFromDisadvantagedArea/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.hasTwoSessions !== undefined){
if(typeof data.hasTwoSessions !== "boolean"){
const err224 = {instancePath:instancePath+"/hasTwoSessions",schemaPath:"#/properties/hasTwoSessions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.isSemiBoarder !== undefined){
if(typeof data.isSemiBoarder !== "boolean"){
const err225 = {instancePath:instancePath+"/isSemiBoarder",schemaPath:"#/properties/isSemiBoarder/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.semiBoardingMode !== undefined){
let data85 = data.semiBoardingMode;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.name === undefined){
const err226 = {instancePath:instancePath+"/semiBoardingMode",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
for(const key14 in data85){
if(!(((key14 === "name") || (key14 === "code")) || (key14 === "list"))){
const err227 = {instancePath:instancePath+"/semiBoardingMode",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data85.name !== undefined){
let data86 = data85.name;
if(typeof data86 === "string"){
if(func2(data86) > 255){
const err228 = {instancePath:instancePath+"/semiBoardingMode/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(func2(data86) < 1){
const err229 = {instancePath:instancePath+"/semiBoardingMode/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/semiBoardingMode/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data85.code !== undefined){
let data87 = data85.code;
if(typeof data87 === "string"){
if(func2(data87) > 50){
const err231 = {instancePath:instancePath+"/semiBoardingMode/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(func2(data87) < 1){
const err232 = {instancePath:instancePath+"/semiBoardingMode/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/semiBoardingMode/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data85.list !== undefined){
let data88 = data85.list;
if(typeof data88 === "string"){
if(func2(data88) > 64){
const err234 = {instancePath:instancePath+"/semiBoardingMode/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(func2(data88) < 1){
const err235 = {instancePath:instancePath+"/semiBoardingMode/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/semiBoardingMode/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/semiBoardingMode",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data.isEthnicSemiBoarder !== undefined){
if(typeof data.isEthnicSemiBoarder !== "boolean"){
const err238 = {instancePath:instancePath+"/isEthnicSemiBoarder",schemaPath:"#/properties/isEthnicSemiBoarder/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.canSwim !== undefined){
if(typeof data.canSwim !== "boolean"){
const err239 = {instancePath:instancePath+"/canSwim",schemaPath:"#/properties/canSwim/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.isYoungPioneer !== undefined){
if(typeof data.isYoungPioneer !== "boolean"){
const err240 = {instancePath:instancePath+"/isYoungPioneer",schemaPath:"#/properties/isYoungPioneer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.isYouthUnionMember !== undefined){
if(typeof data.isYouthUnionMember !== "boolean"){
const err241 = {instancePath:instancePath+"/isYouthUnionMember",schemaPath:"#/properties/isYouthUnionMember/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.learnsEthnicLanguage !== undefined){
if(typeof data.learnsEthnicLanguage !== "boolean"){
const err242 = {instancePath:instancePath+"/learnsEthnicLanguage",schemaPath:"#/properties/learnsEthnicLanguage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data.needsForeignLanguageSupport !== undefined){
if(typeof data.needsForeignLanguageSupport !== "boolean"){
const err243 = {instancePath:instancePath+"/needsForeignLanguageSupport",schemaPath:"#/properties/needsForeignLanguageSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.hasReinforcedVietnamese !== undefined){
if(typeof data.hasReinforcedVietnamese !== "boolean"){
const err244 = {instancePath:instancePath+"/hasReinforcedVietnamese",schemaPath:"#/properties/hasReinforcedVietnamese/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data.hasEthnicTeachingAssistant !== undefined){
if(typeof data.hasEthnicTeachingAssistant !== "boolean"){
const err245 = {instancePath:instancePath+"/hasEthnicTeachingAssistant",schemaPath:"#/properties/hasEthnicTeachingAssistant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.repeatsYear !== undefined){
if(typeof data.repeatsYear !== "boolean"){
const err246 = {instancePath:instancePath+"/repeatsYear",schemaPath:"#/properties/repeatsYear/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data.getsHousingSupport !== undefined){
if(typeof data.getsHousingSupport !== "boolean"){
const err247 = {instancePath:instancePath+"/getsHousingSupport",schemaPath:"#/properties/getsHousingSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data.getsMonthlyAllowance !== undefined){
if(typeof data.getsMonthlyAllowance !== "boolean"){
const err248 = {instancePath:instancePath+"/getsMonthlyAllowance",schemaPath:"#/properties/getsMonthlyAllowance/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.getsRice !== undefined){
if(typeof data.getsRice !== "boolean"){
const err249 = {instancePath:instancePath+"/getsRice",schemaPath:"#/properties/getsRice/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.followsMinistryProgramme !== undefined){
if(typeof data.followsMinistryProgramme !== "boolean"){
const err250 = {instancePath:instancePath+"/followsMinistryProgramme",schemaPath:"#/properties/followsMinistryProgramme/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.isTuitionFree !== undefined){
if(typeof data.isTuitionFree !== "boolean"){
const err251 = {instancePath:instancePath+"/isTuitionFree",schemaPath:"#/properties/isTuitionFree/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data.hasReducedTuition !== undefined){
if(typeof data.hasReducedTuition !== "boolean"){
const err252 = {instancePath:instancePath+"/hasReducedTuition",schemaPath:"#/properties/hasReducedTuition/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.getsStudyCostSupport !== undefined){
if(typeof data.getsStudyCostSupport !== "boolean"){
const err253 = {instancePath:instancePath+"/getsStudyCostSupport",schemaPath:"#/properties/getsStudyCostSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.getsLunchSupport !== undefined){
if(typeof data.getsLunchSupport !== "boolean"){
const err254 = {instancePath:instancePath+"/getsLunchSupport",schemaPath:"#/properties/getsLunchSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.isNewToPreschool !== undefined){
if(typeof data.isNewToPreschool !== "boolean"){
const err255 = {instancePath:instancePath+"/isNewToPreschool",schemaPath:"#/properties/isNewToPreschool/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data.vocationalClass !== undefined){
let data107 = data.vocationalClass;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.name === undefined){
const err256 = {instancePath:instancePath+"/vocationalClass",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key15 in data107){
if(!(((key15 === "name") || (key15 === "code")) || (key15 === "list"))){
const err257 = {instancePath:instancePath+"/vocationalClass",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data107.name !== undefined){
let data108 = data107.name;
if(typeof data108 === "string"){
if(func2(data108) > 255){
const err258 = {instancePath:instancePath+"/vocationalClass/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(func2(data108) < 1){
const err259 = {instancePath:instancePath+"/vocationalClass/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/vocationalClass/name",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data107.code !== undefined){
let data109 = data107.code;
if(typeof data109 === "string"){
if(func2(data109) > 50){
const err261 = {instancePath:instancePath+"/vocationalClass/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(func2(data109) < 1){
const err262 = {instancePath:instancePath+"/vocationalClass/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/vocationalClass/code",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data107.list !== undefined){
let data110 = data107.list;
if(typeof data110 === "string"){
if(func2(data110) > 64){
const err264 = {instancePath:instancePath+"/vocationalClass/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(func2(data110) < 1){
const err265 = {instancePath:instancePath+"/vocationalClass/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/vocationalClass/list",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/vocationalClass",schemaPath:"urn:lienthong:schema:canonical:v1:common#/$defs/CodedName/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data.rewards !== undefined){
let data111 = data.rewards;
if(Array.isArray(data111)){
if(data111.length > 50){
const err268 = {instancePath:instancePath+"/rewards",schemaPath:"#/properties/rewards/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
const len2 = data111.length;
for(let i2=0; i2<len2; i2++){
let data112 = data111[i2];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.content === undefined){
const err269 = {instancePath:instancePath+"/rewards/" + i2,schemaPath:"#/$defs/StudentReward/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
for(const key16 in data112){
if(!(((key16 === "code") || (key16 === "content")) || (key16 === "subject"))){
const err270 = {instancePath:instancePath+"/rewards/" + i2,schemaPath:"#/$defs/StudentReward/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data112.code !== undefined){
let data113 = data112.code;
if(typeof data113 === "string"){
if(func2(data113) > 20){
const err271 = {instancePath:instancePath+"/rewards/" + i2+"/code",schemaPath:"#/$defs/StudentReward/properties/code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(func2(data113) < 1){
const err272 = {instancePath:instancePath+"/rewards/" + i2+"/code",schemaPath:"#/$defs/StudentReward/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/rewards/" + i2+"/code",schemaPath:"#/$defs/StudentReward/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data112.content !== undefined){
let data114 = data112.content;
if(typeof data114 === "string"){
if(func2(data114) > 255){
const err274 = {instancePath:instancePath+"/rewards/" + i2+"/content",schemaPath:"#/$defs/StudentReward/properties/content/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(func2(data114) < 1){
const err275 = {instancePath:instancePath+"/rewards/" + i2+"/content",schemaPath:"#/$defs/StudentReward/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/rewards/" + i2+"/content",schemaPath:"#/$defs/StudentReward/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data112.subject !== undefined){
let data115 = data112.subject;
if(typeof data115 === "string"){
if(func2(data115) > 150){
const err277 = {instancePath:instancePath+"/rewards/" + i2+"/subject",schemaPath:"#/$defs/StudentReward/properties/subject/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(func2(data115) < 1){
const err278 = {instancePath:instancePath+"/rewards/" + i2+"/subject",schemaPath:"#/$defs/StudentReward/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/rewards/" + i2+"/subject",schemaPath:"#/$defs/StudentReward/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/rewards/" + i2,schemaPath:"#/$defs/StudentReward/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/rewards",schemaPath:"#/properties/rewards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data.schoolViolenceNote !== undefined){
let data116 = data.schoolViolenceNote;
if(typeof data116 === "string"){
if(func2(data116) > 255){
const err282 = {instancePath:instancePath+"/schoolViolenceNote",schemaPath:"#/properties/schoolViolenceNote/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(func2(data116) < 1){
const err283 = {instancePath:instancePath+"/schoolViolenceNote",schemaPath:"#/properties/schoolViolenceNote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/schoolViolenceNote",schemaPath:"#/properties/schoolViolenceNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

