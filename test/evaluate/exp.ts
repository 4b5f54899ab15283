import { readLabelled, train, score, namesOf } from '/work/main/test/evaluate/train';
const tr = readLabelled('/work/main/test/sentences/train');
const he = readLabelled('/work/main/test/sentences/held-out');
const labels=[...new Set(tr.flatMap(s=>s.labels))];
const opts={epochs:Number(process.env.EP||12),rate:0.5,decay:Number(process.env.DC||0.002),least:2};
const acts=['commits','commits-self','instructs','asks','procures','disclaims','past'];
console.log(tr.length, he.length, labels.join(' '));
const t=Date.now();
const m=train(tr,labels,()=>true,opts);
console.log('trained',Date.now()-t);
const fs=require('fs');
const inActs=new Set(fs.readFileSync('/work/main/test/sentences/held-out/acts.tsv','utf8').split('\n').map((l:string)=>l.slice(l.indexOf('\t')+1).trim()));
for(const l of labels){ 
  const out:string[]=[];
  for(const th of [0.3,0.5,0.7]){ let tp=0,fp=0,fn=0;
  for(const s of he){ const isActs=inActs.has(s.text); const actLabel=acts.includes(l); if(!['reports','asks','conditional'].includes(l) && actLabel!==isActs) continue; const p=score(namesOf(s.text),m.get(l)!); const y=s.labels.includes(l); if(p>=th){ if(y)tp++; else fp++; } else if(y)fn++; }
  out.push(`@${th} P ${(tp/(tp+fp)).toFixed(2)} R ${(tp/(tp+fn)).toFixed(2)} F ${(2*tp/(2*tp+fp+fn)).toFixed(2)} n=${tp+fn}`);} 
  console.log(l.padEnd(20),out.join('  '));}
