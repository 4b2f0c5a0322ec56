/** Surnames that stand before the given name in much of East Asia, in their usual spellings, lower case. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(`zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo liang song zheng xie han tang feng deng cao peng zeng
xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen lai tsai chiang hsu hsieh chang wong chan cheung leung ng lam kim lee park choi jung jeong kang cho yoon jang lim shin oh
seo kwon hwang ahn hong moon bae baek nam noh roh ryu yoo ha heo nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly truong dinh`.split(/\s+/))
