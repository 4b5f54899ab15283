import { Directory } from '../../src/directory/directory';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { rulebookById } from '../../src/rulebooks';
import { emptyItem } from '../../src/item/item';
import { readText } from '../../src/language/reading';
import { readBody } from '../../src/language/body';
import { readFileSync, readdirSync } from 'fs';
const d=new Directory(JSON.parse(readFileSync('src/playground/directories/carlisle.json','utf8')));
const lines=readdirSync('test/sentences/train').flatMap(f=>readFileSync('test/sentences/train/'+f,'utf8').split('\n').map(l=>l.slice(l.indexOf('\t')+1))).filter(Boolean);
let k=0; function text(n:number){let s='Dear Councillor Mossop\n\n';while(s.length<n){ for(let i=0;i<6;i++) s+=lines[(k=(k*31+17)%lines.length)]+' ';s+='\n\n';k++} return s+'\nKind regards\nAnita Desai\nHead of Development Control\n';}
for(const n of (process.argv[2]??"2000,20000").split(",").map(Number)){ const t:number[]=[],r:number[]=[],b:number[]=[]; for(let i=0;i<(n>100000?5:40);i++){const item={...emptyItem('message'),from:{name:'Anita Desai',address:'anita.desai@carlisle-council.example'},to:[{name:'',address:'cllr.colin.mossop@carlisle-council.example'}],text:text(n)};
 let a=process.cpuUsage().user;check(item,rulebookById('carlisle')!,{directory:d,date:'2026-03-01'},rules);t.push((process.cpuUsage().user-a)/1e3);
 a=process.cpuUsage().user;readText(item.text);r.push((process.cpuUsage().user-a)/1e3);a=process.cpuUsage().user;readBody(item.text);b.push((process.cpuUsage().user-a)/1e3);}
 const m=(x:number[])=>x.sort((a,b)=>a-b)[x.length>>1]!.toFixed(2); console.log(n,'check',m(t),'read',m(r),'body',m(b));}
